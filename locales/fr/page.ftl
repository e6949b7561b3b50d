### The page's own words in French (fr).
### No native speaker has reviewed this file yet.
### Whoever does removes this line, and `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = filtre, row = ligne, code = code, link = lien

# source: d0602f07
page--skip = Aller au tableau
# source: 701b8658
page--skip-table = Passer le tableau
# source: a0dbb625
page--status = Statut
# source: deb8fc0f
page--substatus = Sous-statut
# source: 3df69851
page--description = Description
# source: f356d90d
page--no-substatus = sans sous-statut
# source: dabefcd4
page--filter = Filtrer
# source: 21614d8d
page--filter-hint = Un mot, un code, un texte vu
# source: 5afff8de
page--clear = Effacer le filtre
# The number of rows that the filter leaves, and of all rows.
# source: 28fb097c
page--count = { $shown } sur { $total }
# source: 4bf0da91
page--nothing-found = Aucune ligne ne correspond au filtre.
# source: 6eeb4781
page--link-to-row = Lien vers cette ligne
# source: 5d9d1ae3
page--copy-link = Copier le lien
# source: 5f8ae5d7
page--copy-code = Copier le code
# source: 7adb17a6
page--copied = Copié
# source: 4148095a
page--language = Langue
# source: 759300da
page--new-since = Nouveau depuis { $version }
# source: 8deccb18
page--deprecated = Obsolète
# { $entry } is a link with the name of the row that replaces this one.
# source: d9251dcf
page--use-instead = Utilisez { $entry } à la place
# source: b8c65f49
page--formerly = Anciennement { $codes }
# source: 2e3b770c
page--not-translated = Pas encore traduit
# source: 7287f1f5
page--outdated = L’original a changé depuis cette traduction
# source: e88222df
page--not-reviewed = Aucun locuteur natif n’a encore relu cette traduction.
# source: e5458911
page--version = Version
# source: 651ca7bc
page--theme = Clair ou sombre
# source: 1fdefc84
page--data = Données
# source: 152bf832
page--retired = Codes abandonnés
# source: 770c8eb3
page--all = Tout
