### The page's own words in German (de).
### No native speaker has reviewed this file yet; whoever does removes `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = Filter, row = Zeile, code = Code, link = Link

page--skip = Zur Tabelle springen
page--status = Status
page--substatus = Unterstatus
page--description = Beschreibung
page--no-substatus = kein Unterstatus
page--filter = Filter
page--filter-hint = Ein Wort, ein Code, ein Text, den Sie gesehen haben
page--clear = Filter zurücksetzen
# The number of rows that the filter leaves, and of all rows.
page--count = { $shown } von { $total }
page--nothing-found = Keine Zeile entspricht dem Filter.
page--link-to-row = Link zu dieser Zeile
page--copy-link = Link kopieren
page--copy-code = Code kopieren
page--copied = Kopiert
page--language = Sprache
page--new-since = Neu seit { $version }
page--deprecated = Veraltet
# { $entry } is a link with the name of the row that replaces this one.
page--use-instead = Verwenden Sie stattdessen { $entry }
page--formerly = Früher { $codes }
page--not-translated = Noch nicht übersetzt
page--outdated = Das Original hat sich seit dieser Übersetzung geändert
page--not-reviewed = Diese Übersetzung wurde noch nicht von einer Person mit dieser Muttersprache geprüft.
page--version = Version
page--theme = Hell oder dunkel
page--data = Daten
page--retired = Nicht mehr verwendet
page--all = Alle
