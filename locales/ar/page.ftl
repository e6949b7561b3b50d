### The page's own words in Arabic (ar), Modern Standard Arabic.
### No native speaker has reviewed this file yet.
### Whoever does removes this line, and `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = تصفية, row = صف, code = رمز, link = رابط

# source: d0602f07
page--skip = الانتقال إلى الجدول
# source: 701b8658
page--skip-table = تخطي الجدول
# source: a0dbb625
page--status = الحالة
# source: deb8fc0f
page--substatus = الحالة الفرعية
# source: 3df69851
page--description = الوصف
# source: f356d90d
page--no-substatus = بلا حالة فرعية
# source: dabefcd4
page--filter = تصفية
# source: 21614d8d
page--filter-hint = كلمة أو رمز أو نص رأيته
# source: 5afff8de
page--clear = مسح التصفية
# The number of rows that the filter leaves, and of all rows.
# source: 28fb097c
page--count = { $shown } من { $total }
# source: 4bf0da91
page--nothing-found = لا يوجد صف يطابق التصفية.
# source: 6eeb4781
page--link-to-row = رابط إلى هذا الصف
# source: 5d9d1ae3
page--copy-link = نسخ الرابط
# source: 5f8ae5d7
page--copy-code = نسخ الرمز
# source: 7adb17a6
page--copied = تم النسخ
# source: 4148095a
page--language = اللغة
# source: 759300da
page--new-since = جديد منذ { $version }
# source: 8deccb18
page--deprecated = مهمل
# { $entry } is a link with the name of the row that replaces this one.
# source: d9251dcf
page--use-instead = استخدم { $entry } بدلًا من ذلك
# source: b8c65f49
page--formerly = سابقًا { $codes }
# source: 2e3b770c
page--not-translated = لم يُترجم بعد
# source: 7287f1f5
page--outdated = تغيّر النص الأصلي منذ هذه الترجمة
# source: e88222df
page--not-reviewed = لم يراجع هذه الترجمة متحدث أصلي باللغة بعد.
# source: e5458911
page--version = الإصدار
# source: 651ca7bc
page--theme = فاتح أو داكن
# source: 1fdefc84
page--data = البيانات
# source: 152bf832
page--retired = لم تعد مستخدمة
# source: 770c8eb3
page--all = الكل
