### The page's own words in Japanese (ja).
### No native speaker has reviewed this file yet.
### Whoever does removes this line, and `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = 絞り込み, row = 行, code = コード, link = リンク

# source: d0602f07
page--skip = 表へ移動
# source: 701b8658
page--skip-table = 表を飛ばす
# source: a0dbb625
page--status = ステータス
# source: deb8fc0f
page--substatus = サブステータス
# source: 3df69851
page--description = 説明
# source: f356d90d
page--no-substatus = サブステータスなし
# source: dabefcd4
page--filter = 絞り込み
# source: 21614d8d
page--filter-hint = 単語、コード、表示された文章
# source: 5afff8de
page--clear = 絞り込みを解除
# The number of rows that the filter leaves, and of all rows.
# source: 28fb097c
page--count = { $total }件中{ $shown }件
# source: 4bf0da91
page--nothing-found = 条件に一致する行はありません。
# source: 6eeb4781
page--link-to-row = この行へのリンク
# source: 5d9d1ae3
page--copy-link = リンクをコピー
# source: 5f8ae5d7
page--copy-code = コードをコピー
# source: 7adb17a6
page--copied = コピーしました
# source: 4148095a
page--language = 言語
# source: 759300da
page--new-since = { $version }で追加
# source: 8deccb18
page--deprecated = 非推奨
# { $entry } is a link with the name of the row that replaces this one.
# source: d9251dcf
page--use-instead = 代わりに{ $entry }を使用してください
# source: b8c65f49
page--formerly = 旧コード: { $codes }
# source: 2e3b770c
page--not-translated = 未翻訳
# source: 7287f1f5
page--outdated = この翻訳の後に原文が変更されています
# source: e88222df
page--not-reviewed = この翻訳はまだ母語話者による確認を受けていません。
# source: e5458911
page--version = バージョン
# source: 651ca7bc
page--theme = ライトまたはダーク
# source: 1fdefc84
page--data = データ
# source: 152bf832
page--retired = 使用されなくなったコード
# source: 770c8eb3
page--all = すべて
