### The page's own words in Polish (pl).
### No native speaker has reviewed this file yet; whoever does removes `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = filtr, row = wiersz, code = kod, link = link

page--skip = Przejdź do tabeli
page--status = Status
page--substatus = Podstatus
page--description = Opis
page--no-substatus = bez podstatusu
page--filter = Filtr
page--filter-hint = Słowo, kod lub fragment tekstu
page--clear = Wyczyść filtr
# The number of rows that the filter leaves, and of all rows.
page--count = { $shown } z { $total }
page--nothing-found = Żaden wiersz nie pasuje do filtra.
page--link-to-row = Link do tego wiersza
page--copy-link = Kopiuj link
page--copy-code = Kopiuj kod
page--copied = Skopiowano
page--language = Język
page--new-since = Nowość od wersji { $version }
page--deprecated = Przestarzałe
# { $entry } is a link with the name of the row that replaces this one.
page--use-instead = Zamiast tego należy używać: { $entry }
page--formerly = Dawniej { $codes }
page--not-translated = Jeszcze nie przetłumaczono
page--outdated = Oryginał zmienił się od czasu tego tłumaczenia
page--not-reviewed = Tego tłumaczenia nie sprawdził jeszcze rodzimy użytkownik języka.
page--version = Wersja
page--theme = Jasny lub ciemny motyw
page--data = Dane
page--retired = Już nieużywane
page--all = Wszystko
