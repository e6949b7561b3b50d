### The page's own words in Brazilian Portuguese (pt-BR).
### No native speaker has reviewed this file yet.
### Whoever does removes this line, and `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = filtro, row = linha, code = código, link = link

# source: d0602f07
page--skip = Ir para a tabela
# source: 701b8658
page--skip-table = Pular a tabela
# source: a0dbb625
page--status = Status
# source: deb8fc0f
page--substatus = Substatus
# source: 3df69851
page--description = Descrição
# source: f356d90d
page--no-substatus = sem substatus
# source: dabefcd4
page--filter = Filtrar
# source: 21614d8d
page--filter-hint = Palavra, código ou texto visto
# source: 5afff8de
page--clear = Limpar o filtro
# The number of rows that the filter leaves, and of all rows.
# source: 28fb097c
page--count = { $shown } de { $total }
# source: 4bf0da91
page--nothing-found = Nenhuma linha corresponde ao filtro.
# source: 6eeb4781
page--link-to-row = Link para esta linha
# source: 5d9d1ae3
page--copy-link = Copiar o link
# source: 5f8ae5d7
page--copy-code = Copiar o código
# source: 7adb17a6
page--copied = Copiado
# source: 4148095a
page--language = Idioma
# source: 759300da
page--new-since = Novo desde { $version }
# source: 8deccb18
page--deprecated = Obsoleto
# { $entry } is a link with the name of the row that replaces this one.
# source: d9251dcf
page--use-instead = Use { $entry } no lugar
# source: b8c65f49
page--formerly = Antes { $codes }
# source: 2e3b770c
page--not-translated = Ainda não traduzido
# source: 7287f1f5
page--outdated = O original mudou depois desta tradução
# source: e88222df
page--not-reviewed = Nenhum falante nativo revisou esta tradução ainda.
# source: e5458911
page--version = Versão
# source: 651ca7bc
page--theme = Claro ou escuro
# source: 1fdefc84
page--data = Dados
# source: 152bf832
page--retired = Não são mais usados
# source: 770c8eb3
page--all = Tudo
