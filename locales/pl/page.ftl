### The page's own words in Polish (pl).
### No native speaker has reviewed this file yet.
### Whoever does removes this line, and `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = filtr, row = wiersz, code = kod, link = link

# source: d0602f07
page--skip = Przejdź do tabeli
# source: 701b8658
page--skip-table = Pomiń tabelę
# source: a0dbb625
page--status = Status
# source: deb8fc0f
page--substatus = Podstatus
# source: 3df69851
page--description = Opis
# source: f356d90d
page--no-substatus = bez podstatusu
# source: dabefcd4
page--filter = Filtr
# source: 21614d8d
page--filter-hint = Słowo, kod lub fragment tekstu
# source: 5afff8de
page--clear = Wyczyść filtr
# The number of rows that the filter leaves, and of all rows.
# source: 28fb097c
page--count = { $shown } z { $total }
# source: 4bf0da91
page--nothing-found = Żaden wiersz nie pasuje do filtra.
# source: 6eeb4781
page--link-to-row = Link do tego wiersza
# source: 5d9d1ae3
page--copy-link = Kopiuj link
# source: 5f8ae5d7
page--copy-code = Kopiuj kod
# source: 7adb17a6
page--copied = Skopiowano
# source: 4148095a
page--language = Język
# source: 759300da
page--new-since = Nowość od wersji { $version }
# source: 8deccb18
page--deprecated = Przestarzałe
# { $entry } is a link with the name of the row that replaces this one.
# source: d9251dcf
page--use-instead = Zamiast tego należy używać: { $entry }
# source: b8c65f49
page--formerly = Dawniej { $codes }
# source: 2e3b770c
page--not-translated = Jeszcze nie przetłumaczono
# source: 7287f1f5
page--outdated = Oryginał zmienił się od czasu tego tłumaczenia
# source: e88222df
page--not-reviewed = Tego tłumaczenia nie sprawdził jeszcze rodzimy użytkownik języka.
# source: e5458911
page--version = Wersja
# source: 651ca7bc
page--theme = Jasny lub ciemny motyw
# source: 1fdefc84
page--data = Dane
# source: 152bf832
page--retired = Już nieużywane
# source: 770c8eb3
page--all = Wszystko
