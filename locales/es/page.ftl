### The page's own words in Spanish (es).
### No native speaker has reviewed this file yet; whoever does removes `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = filtro, row = fila, code = código, link = enlace

page--skip = Ir a la tabla
page--status = Estado
page--substatus = Subestado
page--description = Descripción
page--no-substatus = sin subestado
page--filter = Filtrar
page--filter-hint = Una palabra, un código o un texto que haya visto
page--clear = Borrar el filtro
# The number of rows that the filter leaves, and of all rows.
page--count = { $shown } de { $total }
page--nothing-found = Ninguna fila coincide con el filtro.
page--link-to-row = Enlace a esta fila
page--copy-link = Copiar el enlace
page--copy-code = Copiar el código
page--copied = Copiado
page--language = Idioma
page--new-since = Nuevo desde { $version }
page--deprecated = Obsoleto
# { $entry } is a link with the name of the row that replaces this one.
page--use-instead = Use { $entry } en su lugar
page--formerly = Antes { $codes }
page--not-translated = Aún sin traducir
page--outdated = El original ha cambiado desde que se hizo esta traducción
page--not-reviewed = Ningún hablante nativo ha revisado aún esta traducción.
page--version = Versión
page--theme = Claro u oscuro
page--data = Datos
page--retired = Ya no se usan
page--all = Todo
