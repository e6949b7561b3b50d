### A book for tests, in German.

article--title = Wo ist mein Paket? 📦
article--intro = Es ist unterwegs: Hier steht, wo. # ist hier kein Kommentar.
article--tip = Hinweis: Fragen Sie { "{" }uns{ "}" }, bevor Sie <sie> & „andere“ fragen.

new =
    .label = Neu & „unsortiert“
new-type = Wir wissen nicht, was { $type } ist.
    .label = Art unbekannt
new-default = Befördert durch { $carrier }, gehalten bei { $celsius } Grad Celsius.
    .label = Standard
new-async = Das Paket wird an einem anderen Tag aufgegeben.
    .label = Für später gebucht

in_transit =
    .label = Unterwegs
in_transit-held_at_customs =
    { $days ->
        [0] Es ist heute beim Zoll angekommen.
        [one] Es liegt seit { $days } Tag beim Zoll.
       *[other] Es liegt seit { $days } Tagen beim Zoll.
    } Die Gebühr beträgt { $fee } Euro.
    .label = Beim Zoll
in_transit-constructor =
    Auf dem Schild steht „aufgerissen“ und 'außen herum'. Ein Backslash \ und \n, ein Kommentar /* der */ endet, // und <!-- auch,
    </script><script>alert(1)</script>, `ticks`, ${ "{" }x{ "}" }, a | b, { "{{" }x{ "}}" }, { "{" } allein, &amp; und &, 📦,
    ein [Link](https://example.com/?a=1&b=2), **fett**, _dünn_, #1, % und %s.

    Die letzte Zeile steht nach einer leeren.
    .label = Straße <b>gesperrt</b>
# German writes every ordinal with a full stop: one form is enough.
in_transit-to_string = Dies ist der { $attempt }. Versuch.
    .label = Mit Schnur verschnürt

self =
    .label = Selbst abholen
self-none =
    { $size ->
        [small] Kein kleines Fach ist frei.
       *[large] Kein großes Fach ist frei; fragen Sie nach einer Palette.
    }
    .label = Kein Fach frei
self-ok = Fächer fassen bis zu { $grams } Gramm.
    .label = Abholbereit

delivered =
    { $parcels ->
        [one] { $parcels } Paket wurde übergeben.
       *[other] { $parcels } Pakete wurden übergeben.
    }
    .label = Zugestellt

facet--needs = Mitbringen
facet--needs--id_card = Ausweis
facet--needs--signature = Unterschrift
facet--needs--none = Nichts
facet--type = Art des Falls
facet--type--default = Gewöhnlich
facet--type--self = Von Ihnen | zu lösen

param--new-default--carrier--dhl = DHL
param--new-default--carrier--van = unseren eigenen Wagen
param--new-default--carrier--on_foot = jemanden zu Fuß
param--self-none--size--small = klein
param--self-none--size--large = groß
