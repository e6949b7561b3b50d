### The page's own words in French (fr).
### No native speaker has reviewed this file yet; whoever does removes `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = filtre, row = ligne, code = code, link = lien

page--skip = Aller au tableau
page--status = Statut
page--substatus = Sous-statut
page--description = Description
page--no-substatus = sans sous-statut
page--filter = Filtrer
page--filter-hint = Un mot, un code, un texte que vous avez vu
page--clear = Effacer le filtre
# The number of rows that the filter leaves, and of all rows.
page--count = { $shown } sur { $total }
page--nothing-found = Aucune ligne ne correspond au filtre.
page--link-to-row = Lien vers cette ligne
page--copy-link = Copier le lien
page--copy-code = Copier le code
page--copied = Copié
page--language = Langue
page--new-since = Nouveau depuis { $version }
page--deprecated = Obsolète
# { $entry } is a link with the name of the row that replaces this one.
page--use-instead = Utilisez { $entry } à la place
page--formerly = Anciennement { $codes }
page--not-translated = Pas encore traduit
page--outdated = L’original a changé depuis cette traduction
page--not-reviewed = Aucun locuteur natif n’a encore relu cette traduction.
page--version = Version
page--theme = Clair ou sombre
page--data = Données
page--retired = Codes abandonnés
page--all = Tout
