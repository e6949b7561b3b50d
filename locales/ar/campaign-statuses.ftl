### Campaign statuses in Arabic (ar), Modern Standard Arabic.
### No native speaker has reviewed this file yet.
###
### Address: the reader, masculine singular as the neutral form. Quotation marks: « ».
### Names in Latin letters (LinkedIn, InMail, CRM) stay as they are.
### Words: locales/GLOSSARY.md

# source: 7bd056ab
article--title = مرجع حالات الحملة وحالاتها الفرعية
# "Audience" is the name of a tab in the product: it stays as it is.
# source: 5e87e37c
article--intro = تستخدم علامة التبويب «Audience» الحالات والحالات الفرعية لتوضح بدقة سبب احتمال عدم تقدّم جهة اتصال. فيما يلي المرجع الكامل.
# source: 393a0604
article--tip = تلميح: لإصلاح خطأ، تحقق من الحالة الفرعية لجهة الاتصال المعنية في علامة التبويب «Audience». تشمل الحلول الشائعة إثراء البريد الإلكتروني لجهة الاتصال، أو إعادة ربط حسابك على LinkedIn أو حساب بريدك الإلكتروني، أو المزامنة مع نظام CRM لديك.


## In progress

# source: e5f3c400
in_progress =
    .label = قيد التنفيذ
# source: c57bd3c2
in_progress-scheduled = في انتظار انقضاء المهلة الزمنية المحددة بين الإجراءات.
    .label = مجدول
# source: 7186d16d
in_progress-identity_limits = بلغت الهوية حدودها اليومية لطلبات التواصل.
    .label = حدود الهوية
# source: 5af827a8
in_progress-waiting_to_connect = في انتظار قبول العميل المحتمل طلب التواصل.
    .label = في انتظار التواصل
# source: 1a41099b
in_progress-monthly_conversation_limit = تم بلوغ الحد الشهري للمحادثات لهذه الهوية. يُعاد ضبطه في الشهر القادم، أو تواصل مع الفريق للترقية.
    .label = الحد الشهري للمحادثات
# One day and two days are said without a number: each form stands for exactly one number.
# source: 79329cb7
in_progress-connection_withdrawn =
    تم سحب طلب التواصل على LinkedIn. { $days ->
        [zero] يتبقى { $days } يوم قبل إعادة المحاولة.
        [one] يتبقى يوم واحد قبل إعادة المحاولة.
        [two] يتبقى يومان قبل إعادة المحاولة.
        [few] تتبقى { $days } أيام قبل إعادة المحاولة.
        [many] يتبقى { $days } يومًا قبل إعادة المحاولة.
       *[other] يتبقى { $days } يوم قبل إعادة المحاولة.
    }
    .label = طلب التواصل مسحوب
# source: 2329dd05
in_progress-outside_working_hours = الحملة متوقفة مؤقتًا لأنها خارج ساعات العمل المحددة.
    .label = خارج ساعات العمل


## Error

# source: 9a564850
error =
    .label = خطأ
# source: 294be01b
error-missing_email = لم يعد حساب البريد الإلكتروني المستخدم في هذه المحادثة متاحًا.
    .label = البريد الإلكتروني مفقود
# source: b7f9bcf3
error-email_disconnected = انتهت صلاحية بيانات اعتماد البريد الإلكتروني. أعد ربط البريد الإلكتروني للمتابعة.
    .label = البريد الإلكتروني غير متصل
# source: fb08170a
error-linkedin_disconnected = حساب LinkedIn المستخدم في هذه المحادثة غير متصل. أعد ربطه للمتابعة.
    .label = LinkedIn غير متصل
# source: 8484f931
error-system_error = حدث خطأ أثناء معالجة هذه المحادثة.
    .label = خطأ في النظام
# source: f52139bf
error-inmail_credits_limit = نفد رصيد InMail لدى الهوية.
    .label = حد رصيد InMail
# source: c131a276
error-missing_subject = يلزم وجود موضوع لرسائل InMail. أضف موضوعًا للمتابعة.
    .label = الموضوع مفقود
# source: d1e97eb3
error-invalid_identity_email = عنوان البريد الإلكتروني للهوية غير صالح. اربط البريد الإلكتروني للمتابعة.
    .label = بريد الهوية غير صالح
# source: fe7211f7
error-missing_contact_email = لم يُعيَّن البريد الإلكتروني المهني لجهة الاتصال أو أنه غير صالح. أثرِ البريد الإلكتروني للمتابعة.
    .label = بريد جهة الاتصال مفقود
# source: 200c52f0
error-lead_not_scraped = تنقص العميل المحتمل معلومات مطلوبة. أثرِ جهة الاتصال للمتابعة.
    .label = لم تُجلب بيانات العميل المحتمل
# source: 06f8cf27
error-identity_misconfiguration = لم يتم إعداد هوية LinkedIn بشكل صحيح.
    .label = إعداد الهوية غير صحيح
# source: ee91856d
error-missing_email_subject = لم يُعثر على موضوع للبريد الإلكتروني. أضف موضوعًا للمتابعة.
    .label = موضوع البريد مفقود
# source: 62d217cb
error-missing_inmail_subject = لم يُعثر على موضوع لرسالة InMail. أضف موضوعًا للمتابعة.
    .label = موضوع InMail مفقود
# source: f26b06a1
error-missing_inmail_message = لا يوجد محتوى لرسالة InMail. أضف رسالة للمتابعة.
    .label = رسالة InMail مفقودة
# source: 223d6124
error-missing_linkedin_message = لا يوجد محتوى لرسالة LinkedIn. أضف رسالة للمتابعة.
    .label = رسالة LinkedIn مفقودة
# source: 37e9d03b
error-empty_message = محتوى الرسالة فارغ. أضف رسالة للمتابعة.
    .label = رسالة فارغة
# source: 1497025d
error-missing_crm_id = معرّف CRM لجهة الاتصال مفقود. زامن مع CRM للحصول على معرّف CRM.
    .label = معرّف CRM مفقود
# The source says "CRM ID" in the second sentence; its owner has been asked.
# source: 9a3c5e2c
error-missing_owner_id = معرّف المالك مفقود. زامن مع CRM للحصول على معرّف CRM.
    .label = معرّف المالك مفقود
# source: 1531c630
error-missing_campaign_prompt = لم يُعثر على موجّه للحملة. أضف موجّهًا للحملة للمتابعة.
    .label = موجّه الحملة مفقود
# source: 5298c5f0
error-invalid_linkedin_id = معرّف ملف LinkedIn الشخصي للعميل المحتمل غير صالح. أثرِ جهة الاتصال للمتابعة.
    .label = معرّف LinkedIn غير صالح
# source: ffc791b0
error-message_too_long = تتجاوز رسالة طلب التواصل الحد الأقصى لعدد الأحرف، وهو { $limit }. قلّل الطول.
    .label = الرسالة طويلة جدًا
# source: 010fd97a
error-inmail_message_too_long = تتجاوز رسالة InMail الحد الأقصى لعدد الأحرف، وهو { $limit }. قلّل الطول.
    .label = رسالة InMail طويلة جدًا
# source: cc93092a
error-linkedin_url_not_found = لم يُعثر على عنوان URL لملف LinkedIn الشخصي للعميل المحتمل. أثرِ جهة الاتصال للمتابعة.
    .label = لم يُعثر على رابط LinkedIn


## Finished

# source: daa9bff0
finished =
    .label = منتهٍ
# source: 70196526
finished-deleted = تمت إزالة جهة الاتصال من الحملة.
    .label = محذوف
# source: 6d1670db
finished-blocked = تم حظر هذا العميل المحتمل.
    .label = محظور
# source: 2767946a
finished-out_of_office = ردّت جهة الاتصال برسالة تفيد بالغياب عن المكتب. ينتهي التسلسل.
    .label = خارج المكتب
# source: d9c19aa3
finished-bounced = ارتدّ البريد الإلكتروني المرسل إلى هذا العميل المحتمل.
    .label = مرتدّ
# source: de6c3b7b
finished-no_response = اكتمل التسلسل بنجاح، لكن جهة الاتصال لم ترد.
    .label = لا يوجد رد
# source: 5b48d565
finished-not_connected = لم تقبل جهة الاتصال طلب التواصل خلال المدة المحددة، أو رفضته.
    .label = لم يتم التواصل


## Paused, Replied

# source: ffe5684a
paused = تم إيقاف جهة الاتصال مؤقتًا بشكل يدوي، أو تم إيقاف الحملة بأكملها مؤقتًا، مما أوقف جميع العملاء المحتملين مؤقتًا.
    .label = متوقف مؤقتًا
# source: 9f361bf5
replied = ردّت جهة الاتصال على رسالة.
    .label = تم الرد


## Facets

# source: 30167173
facet--remedy = ما يجب فعله
# source: 65bf8582
facet--remedy--wait = الانتظار
# source: 63c666b8
facet--remedy--wait_for_reset = انتظار إعادة الضبط
# source: 0e011a29
facet--remedy--contact_team = التواصل مع الفريق
# source: be7aa576
facet--remedy--reconnect_email = إعادة ربط البريد الإلكتروني
# source: de036924
facet--remedy--reconnect_linkedin = إعادة ربط LinkedIn
# source: 67561183
facet--remedy--connect_email = ربط البريد الإلكتروني
# source: 3ac14f9c
facet--remedy--enrich_email = إثراء البريد الإلكتروني
# source: f5a9d3a6
facet--remedy--enrich_contact = إثراء جهة الاتصال
# source: bd18d765
facet--remedy--add_subject = إضافة موضوع
# source: f65c5b0e
facet--remedy--add_message = إضافة رسالة
# source: 78345a5e
facet--remedy--add_campaign_prompt = إضافة موجّه للحملة
# source: ecf81c1e
facet--remedy--shorten_message = تقليل الطول
# source: 86548e51
facet--remedy--sync_crm = المزامنة مع CRM

# source: cd8c5ad2
facet--channel = القناة
# source: 33a4050c
facet--channel--email = البريد الإلكتروني
# source: 6e01034e
facet--channel--linkedin = LinkedIn
# source: 393a87ca
facet--channel--inmail = InMail
# source: e04dfb21
facet--channel--crm = CRM

# source: bcb6106f
facet--resolved_by = من أو ما يحلّ المشكلة
# source: f0745853
facet--resolved_by--time = مرور الوقت
# source: 4a116dc3
facet--resolved_by--lead = العميل المحتمل
# source: 789c3d5d
facet--resolved_by--customer = أنت
# source: 5472308c
facet--resolved_by--team = الفريق
