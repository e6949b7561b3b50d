### The page's own words in Japanese (ja).
### No native speaker has reviewed this file yet; whoever does removes `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = 絞り込み, row = 行, code = コード, link = リンク

page--skip = 表へ移動
page--status = ステータス
page--substatus = サブステータス
page--description = 説明
page--no-substatus = サブステータスなし
page--filter = 絞り込み
page--filter-hint = 単語、コード、表示された文章
page--clear = 絞り込みを解除
# The number of rows that the filter leaves, and of all rows.
page--count = { $total }件中{ $shown }件
page--nothing-found = 条件に一致する行はありません。
page--link-to-row = この行へのリンク
page--copy-link = リンクをコピー
page--copy-code = コードをコピー
page--copied = コピーしました
page--language = 言語
page--new-since = { $version }で追加
page--deprecated = 非推奨
# { $entry } is a link with the name of the row that replaces this one.
page--use-instead = 代わりに{ $entry }を使用してください
page--formerly = 旧コード: { $codes }
page--not-translated = 未翻訳
page--outdated = この翻訳の後に原文が変更されています
page--not-reviewed = この翻訳はまだ母語話者による確認を受けていません。
page--version = バージョン
page--theme = ライトまたはダーク
page--data = データ
page--retired = 使用されなくなったコード
page--all = すべて
