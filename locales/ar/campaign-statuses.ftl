### Campaign statuses in Arabic (ar), Modern Standard Arabic.
### No native speaker has reviewed this file yet.
###
### Address: the reader, masculine singular as the neutral form. Quotation marks: « ».
### Names in Latin letters (LinkedIn, InMail, CRM) stay as they are.
### campaign = حملة, lead = عميل محتمل, contact = جهة اتصال, identity = هوية, sequence = تسلسل,
### conversation = محادثة, substatus = حالة فرعية, connection request = طلب تواصل,
### subject = موضوع, to enrich = إثراء, to sync = مزامنة, limit = حد,
### account = حساب, email = بريد إلكتروني, message = رسالة, campaign prompt = موجّه الحملة

article--title = مرجع حالات الحملة وحالاتها الفرعية
# "Audience" is the name of a tab in the product: it stays as it is.
article--intro = تستخدم علامة التبويب «Audience» الحالات والحالات الفرعية لتوضح بدقة سبب احتمال عدم تقدّم جهة اتصال. فيما يلي المرجع الكامل.
article--tip = تلميح: لإصلاح خطأ، تحقق من الحالة الفرعية لجهة الاتصال المعنية في علامة التبويب «Audience». تشمل الحلول الشائعة إثراء البريد الإلكتروني لجهة الاتصال، أو إعادة ربط حسابك على LinkedIn أو حساب بريدك الإلكتروني، أو المزامنة مع نظام CRM لديك.


## In progress

in_progress =
    .label = قيد التنفيذ
in_progress-scheduled = في انتظار انقضاء المهلة الزمنية المحددة بين الإجراءات.
    .label = مجدول
in_progress-identity_limits = بلغت الهوية حدودها اليومية لطلبات التواصل.
    .label = حدود الهوية
in_progress-waiting_to_connect = في انتظار قبول العميل المحتمل طلب التواصل.
    .label = في انتظار التواصل
in_progress-monthly_conversation_limit = تم بلوغ الحد الشهري للمحادثات لهذه الهوية. يُعاد ضبطه في الشهر القادم، أو تواصل مع الفريق للترقية.
    .label = الحد الشهري للمحادثات
# One day and two days are said without a number: each form stands for exactly one number.
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
in_progress-outside_working_hours = الحملة متوقفة مؤقتًا لأنها خارج ساعات العمل المحددة.
    .label = خارج ساعات العمل


## Error

error =
    .label = خطأ
error-missing_email = لم يعد حساب البريد الإلكتروني المستخدم في هذه المحادثة متاحًا.
    .label = البريد الإلكتروني مفقود
error-email_disconnected = انتهت صلاحية بيانات اعتماد البريد الإلكتروني. أعد ربط البريد الإلكتروني للمتابعة.
    .label = البريد الإلكتروني غير متصل
error-linkedin_disconnected = حساب LinkedIn المستخدم في هذه المحادثة غير متصل. أعد ربطه للمتابعة.
    .label = LinkedIn غير متصل
error-system_error = حدث خطأ أثناء معالجة هذه المحادثة.
    .label = خطأ في النظام
error-inmail_credits_limit = نفد رصيد InMail لدى الهوية.
    .label = حد رصيد InMail
error-missing_subject = يلزم وجود موضوع لرسائل InMail. أضف موضوعًا للمتابعة.
    .label = الموضوع مفقود
error-invalid_identity_email = عنوان البريد الإلكتروني للهوية غير صالح. اربط البريد الإلكتروني للمتابعة.
    .label = بريد الهوية غير صالح
error-missing_contact_email = لم يُعيَّن البريد الإلكتروني المهني لجهة الاتصال أو أنه غير صالح. أثرِ البريد الإلكتروني للمتابعة.
    .label = بريد جهة الاتصال مفقود
error-lead_not_scraped = تنقص العميل المحتمل معلومات مطلوبة. أثرِ جهة الاتصال للمتابعة.
    .label = لم تُجلب بيانات العميل المحتمل
error-identity_misconfiguration = لم يتم إعداد هوية LinkedIn بشكل صحيح.
    .label = إعداد الهوية غير صحيح
error-missing_email_subject = لم يُعثر على موضوع للبريد الإلكتروني. أضف موضوعًا للمتابعة.
    .label = موضوع البريد مفقود
error-missing_inmail_subject = لم يُعثر على موضوع لرسالة InMail. أضف موضوعًا للمتابعة.
    .label = موضوع InMail مفقود
error-missing_inmail_message = لا يوجد محتوى لرسالة InMail. أضف رسالة للمتابعة.
    .label = رسالة InMail مفقودة
error-missing_linkedin_message = لا يوجد محتوى لرسالة LinkedIn. أضف رسالة للمتابعة.
    .label = رسالة LinkedIn مفقودة
error-empty_message = محتوى الرسالة فارغ. أضف رسالة للمتابعة.
    .label = رسالة فارغة
error-missing_crm_id = معرّف CRM لجهة الاتصال مفقود. زامن مع CRM للحصول على معرّف CRM.
    .label = معرّف CRM مفقود
# The source says "CRM ID" in the second sentence; its owner has been asked.
error-missing_owner_id = معرّف المالك مفقود. زامن مع CRM للحصول على معرّف CRM.
    .label = معرّف المالك مفقود
error-missing_campaign_prompt = لم يُعثر على موجّه للحملة. أضف موجّهًا للحملة للمتابعة.
    .label = موجّه الحملة مفقود
error-invalid_linkedin_id = معرّف ملف LinkedIn الشخصي للعميل المحتمل غير صالح. أثرِ جهة الاتصال للمتابعة.
    .label = معرّف LinkedIn غير صالح
error-message_too_long = تتجاوز رسالة طلب التواصل الحد الأقصى لعدد الأحرف، وهو { $limit }. قلّل الطول.
    .label = الرسالة طويلة جدًا
error-inmail_message_too_long = تتجاوز رسالة InMail الحد الأقصى لعدد الأحرف، وهو { $limit }. قلّل الطول.
    .label = رسالة InMail طويلة جدًا
error-linkedin_url_not_found = لم يُعثر على عنوان URL لملف LinkedIn الشخصي للعميل المحتمل. أثرِ جهة الاتصال للمتابعة.
    .label = لم يُعثر على رابط LinkedIn


## Finished

finished =
    .label = منتهٍ
finished-deleted = تمت إزالة جهة الاتصال من الحملة.
    .label = محذوف
finished-blocked = تم حظر هذا العميل المحتمل.
    .label = محظور
finished-out_of_office = ردّت جهة الاتصال برسالة تفيد بالغياب عن المكتب. ينتهي التسلسل.
    .label = خارج المكتب
finished-bounced = ارتدّ البريد الإلكتروني المرسل إلى هذا العميل المحتمل.
    .label = مرتدّ
finished-no_response = اكتمل التسلسل بنجاح، لكن جهة الاتصال لم ترد.
    .label = لا يوجد رد
finished-not_connected = لم تقبل جهة الاتصال طلب التواصل خلال المدة المحددة، أو رفضته.
    .label = لم يتم التواصل


## Paused, Replied

paused = تم إيقاف جهة الاتصال مؤقتًا بشكل يدوي، أو تم إيقاف الحملة بأكملها مؤقتًا، مما أوقف جميع العملاء المحتملين مؤقتًا.
    .label = متوقف مؤقتًا
replied = ردّت جهة الاتصال على رسالة.
    .label = تم الرد


## Facets

facet--remedy = ما يجب فعله
facet--remedy--wait = الانتظار
facet--remedy--wait_for_reset = انتظار إعادة الضبط
facet--remedy--contact_team = التواصل مع الفريق
facet--remedy--reconnect_email = إعادة ربط البريد الإلكتروني
facet--remedy--reconnect_linkedin = إعادة ربط LinkedIn
facet--remedy--connect_email = ربط البريد الإلكتروني
facet--remedy--enrich_email = إثراء البريد الإلكتروني
facet--remedy--enrich_contact = إثراء جهة الاتصال
facet--remedy--add_subject = إضافة موضوع
facet--remedy--add_message = إضافة رسالة
facet--remedy--add_campaign_prompt = إضافة موجّه للحملة
facet--remedy--shorten_message = تقليل الطول
facet--remedy--sync_crm = المزامنة مع CRM

facet--channel = القناة
facet--channel--email = البريد الإلكتروني
facet--channel--linkedin = LinkedIn
facet--channel--inmail = InMail
facet--channel--crm = CRM

facet--resolved_by = من أو ما يحلّ المشكلة
facet--resolved_by--time = مرور الوقت
facet--resolved_by--lead = العميل المحتمل
facet--resolved_by--customer = أنت
facet--resolved_by--team = الفريق
