### A book for tests, in German.

# source: f89da356
article--title = Wo ist mein Paket? 📦
# source: 9283f5cc
article--intro = Es ist unterwegs: Hier steht, wo. # ist hier kein Kommentar.
# source: 2b3d4951
article--tip = Hinweis: Fragen Sie { "{" }uns{ "}" }, bevor Sie <sie> & „andere“ fragen.

# source: 87fe0e96
new =
    .label = Neu & „unsortiert“
# source: 3f135686
new-type = Wir wissen nicht, was { $type } ist.
    .label = Art unbekannt
# source: d8a24c92
new-default = Befördert durch { $carrier }, gehalten bei { $celsius } Grad Celsius.
    .label = Standard
# source: 7a6ba369
new-async = Das Paket wird an einem anderen Tag aufgegeben.
    .label = Für später gebucht

# source: 1fa50552
in_transit =
    .label = Unterwegs
# source: 0e920d22
in_transit-held_at_customs =
    { $days ->
        [0] Es ist heute beim Zoll angekommen.
        [one] Es liegt seit { $days } Tag beim Zoll.
       *[other] Es liegt seit { $days } Tagen beim Zoll.
    } Die Gebühr beträgt { $fee } Euro.
    .label = Beim Zoll
# source: ac7cd4e4
in_transit-constructor =
    Auf dem Schild steht „aufgerissen“ und 'außen herum'. Ein Backslash \ und \n, ein Kommentar /* der */ endet, // und <!-- auch,
    </script><script>alert(1)</script>, `ticks`, ${ "{" }x{ "}" }, a | b, { "{{" }x{ "}}" }, { "{" } allein, &amp; und &, 📦,
    ein [Link](https://example.com/?a=1&b=2), **fett**, _dünn_, #1, % und %s.

    Die letzte Zeile steht nach einer leeren.
    .label = Straße <b>gesperrt</b>
# German writes every ordinal with a full stop: one form is enough.
# source: e97590c8
in_transit-to_string = Dies ist der { $attempt }. Versuch.
    .label = Mit Schnur verschnürt

# source: b297a1bb
self =
    .label = Selbst abholen
# source: f54618ee
self-none =
    { $size ->
        [small] Kein kleines Fach ist frei.
       *[large] Kein großes Fach ist frei; fragen Sie nach einer Palette.
    }
    .label = Kein Fach frei
# source: b96e4ac6
self-ok = Fächer fassen bis zu { $grams } Gramm.
    .label = Abholbereit

# source: 9114b214
delivered =
    { $parcels ->
        [one] { $parcels } Paket wurde übergeben.
       *[other] { $parcels } Pakete wurden übergeben.
    }
    .label = Zugestellt

# source: 7b4f17e8
facet--needs = Mitbringen
# source: 10842010
facet--needs--id_card = Ausweis
# source: 2e971b03
facet--needs--signature = Unterschrift
# source: 2709ef22
facet--needs--none = Nichts
# source: d2a33fe0
facet--type = Art des Falls
# source: ed4073ac
facet--type--default = Gewöhnlich
# source: 199c7261
facet--type--self = Von Ihnen | zu lösen

# source: 5b25f9f3
param--new-default--carrier--dhl = DHL
# source: c8058eff
param--new-default--carrier--van = unseren eigenen Wagen
# source: ce9ff541
param--new-default--carrier--on_foot = jemanden zu Fuß
# source: b1a861f5
param--self-none--size--small = klein
# source: d5e0ac68
param--self-none--size--large = groß
