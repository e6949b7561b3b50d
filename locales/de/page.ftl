### The page's own words in German (de).
### No native speaker has reviewed this file yet.
### Whoever does removes this line, and `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = Filter, row = Zeile, code = Code, link = Link

# source: d0602f07
page--skip = Zur Tabelle springen
# source: 701b8658
page--skip-table = Tabelle überspringen
# source: a0dbb625
page--status = Status
# source: deb8fc0f
page--substatus = Unterstatus
# source: 3df69851
page--description = Beschreibung
# source: f356d90d
page--no-substatus = kein Unterstatus
# source: dabefcd4
page--filter = Filter
# source: 21614d8d
page--filter-hint = Wort, Code oder gesehener Text
# source: 5afff8de
page--clear = Filter zurücksetzen
# The number of rows that the filter leaves, and of all rows.
# source: 28fb097c
page--count = { $shown } von { $total }
# source: 4bf0da91
page--nothing-found = Keine Zeile entspricht dem Filter.
# source: 6eeb4781
page--link-to-row = Link zu dieser Zeile
# source: 5d9d1ae3
page--copy-link = Link kopieren
# source: 5f8ae5d7
page--copy-code = Code kopieren
# source: 7adb17a6
page--copied = Kopiert
# source: 4148095a
page--language = Sprache
# source: 759300da
page--new-since = Neu seit { $version }
# source: 8deccb18
page--deprecated = Veraltet
# { $entry } is a link with the name of the row that replaces this one.
# source: d9251dcf
page--use-instead = Verwenden Sie stattdessen { $entry }
# source: b8c65f49
page--formerly = Früher { $codes }
# source: 2e3b770c
page--not-translated = Noch nicht übersetzt
# source: 7287f1f5
page--outdated = Das Original hat sich seit dieser Übersetzung geändert
# source: e88222df
page--not-reviewed = Diese Übersetzung wurde noch nicht von einer Person mit dieser Muttersprache geprüft.
# source: e5458911
page--version = Version
# source: 651ca7bc
page--theme = Hell oder dunkel
# source: 1fdefc84
page--data = Daten
# source: 152bf832
page--retired = Nicht mehr verwendet
# source: 770c8eb3
page--all = Alle
