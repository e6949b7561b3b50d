### The page's own words in Spanish (es).
### No native speaker has reviewed this file yet.
### Whoever does removes this line, and `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = filtro, row = fila, code = código, link = enlace

# source: d0602f07
page--skip = Ir a la tabla
# source: 701b8658
page--skip-table = Saltar la tabla
# source: a0dbb625
page--status = Estado
# source: deb8fc0f
page--substatus = Subestado
# source: 3df69851
page--description = Descripción
# source: f356d90d
page--no-substatus = sin subestado
# source: dabefcd4
page--filter = Filtrar
# source: 21614d8d
page--filter-hint = Palabra, código o texto visto
# source: 5afff8de
page--clear = Borrar el filtro
# The number of rows that the filter leaves, and of all rows.
# source: 28fb097c
page--count = { $shown } de { $total }
# source: 4bf0da91
page--nothing-found = Ninguna fila coincide con el filtro.
# source: 6eeb4781
page--link-to-row = Enlace a esta fila
# source: 5d9d1ae3
page--copy-link = Copiar el enlace
# source: 5f8ae5d7
page--copy-code = Copiar el código
# source: 7adb17a6
page--copied = Copiado
# source: 4148095a
page--language = Idioma
# source: 759300da
page--new-since = Nuevo desde { $version }
# source: 8deccb18
page--deprecated = Obsoleto
# { $entry } is a link with the name of the row that replaces this one.
# source: d9251dcf
page--use-instead = Use { $entry } en su lugar
# source: b8c65f49
page--formerly = Antes { $codes }
# source: 2e3b770c
page--not-translated = Aún sin traducir
# source: 7287f1f5
page--outdated = El original ha cambiado desde que se hizo esta traducción
# source: e88222df
page--not-reviewed = Ningún hablante nativo ha revisado aún esta traducción.
# source: e5458911
page--version = Versión
# source: 651ca7bc
page--theme = Claro u oscuro
# source: 1fdefc84
page--data = Datos
# source: 152bf832
page--retired = Ya no se usan
# source: 770c8eb3
page--all = Todo
