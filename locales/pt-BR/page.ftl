### The page's own words in Brazilian Portuguese (pt-BR).
### No native speaker has reviewed this file yet; whoever does removes `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = filtro, row = linha, code = código, link = link

page--skip = Ir para a tabela
page--status = Status
page--substatus = Substatus
page--description = Descrição
page--no-substatus = sem substatus
page--filter = Filtrar
page--filter-hint = Uma palavra, um código ou um texto que você viu
page--clear = Limpar o filtro
# The number of rows that the filter leaves, and of all rows.
page--count = { $shown } de { $total }
page--nothing-found = Nenhuma linha corresponde ao filtro.
page--link-to-row = Link para esta linha
page--copy-link = Copiar o link
page--copy-code = Copiar o código
page--copied = Copiado
page--language = Idioma
page--new-since = Novo desde { $version }
page--deprecated = Obsoleto
# { $entry } is a link with the name of the row that replaces this one.
page--use-instead = Use { $entry } no lugar
page--formerly = Antes { $codes }
page--not-translated = Ainda não traduzido
page--outdated = O original mudou depois desta tradução
page--not-reviewed = Nenhum falante nativo revisou esta tradução ainda.
page--version = Versão
page--theme = Claro ou escuro
page--data = Dados
page--retired = Não são mais usados
page--all = Tudo
