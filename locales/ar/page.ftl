### The page's own words in Arabic (ar), Modern Standard Arabic.
### No native speaker has reviewed this file yet; whoever does removes `page--not-reviewed`.
###
### Address, quotation marks and the words of the table are those of campaign-statuses.ftl.
### filter = تصفية, row = صف, code = رمز, link = رابط

page--skip = الانتقال إلى الجدول
page--status = الحالة
page--substatus = الحالة الفرعية
page--description = الوصف
page--no-substatus = بلا حالة فرعية
page--filter = تصفية
page--filter-hint = كلمة أو رمز أو نص رأيته
page--clear = مسح التصفية
# The number of rows that the filter leaves, and of all rows.
page--count = { $shown } من { $total }
page--nothing-found = لا يوجد صف يطابق التصفية.
page--link-to-row = رابط إلى هذا الصف
page--copy-link = نسخ الرابط
page--copy-code = نسخ الرمز
page--copied = تم النسخ
page--language = اللغة
page--new-since = جديد منذ { $version }
page--deprecated = مهمل
# { $entry } is a link with the name of the row that replaces this one.
page--use-instead = استخدم { $entry } بدلًا من ذلك
page--formerly = سابقًا { $codes }
page--not-translated = لم يُترجم بعد
page--outdated = تغيّر النص الأصلي منذ هذه الترجمة
page--not-reviewed = لم يراجع هذه الترجمة متحدث أصلي باللغة بعد.
page--version = الإصدار
page--theme = فاتح أو داكن
page--data = البيانات
page--retired = لم تعد مستخدمة
page--all = الكل
