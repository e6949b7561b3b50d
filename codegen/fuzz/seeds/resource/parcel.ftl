### A book for tests, in Arabic.

article--title = أين طردي؟ 📦
article--intro = إنه في الطريق: تبيّن هذه الصفحة مكانه. # ليست تعليقًا هنا.
article--tip = تلميح: اسأل { "{" }نا{ "}" } قبل أن تسأل <هم> & «غيرهم».

new =
    .label = جديد & «غير مصنّف»
new-type = لا نعرف ما هو { $type }.
    .label = نوع غير معروف
new-default = يتولى نقله { $carrier }، ويُحفظ عند { $celsius } درجة مئوية.
    .label = عادي
new-async = يُسلَّم الطرد إلى الناقل في يوم آخر.
    .label = محجوز لاحقًا

in_transit =
    .label = في الطريق
# Numbers from 103 to 110 are few, from 111 to 199 many: the hundreds do not count.
in_transit-held_at_customs =
    { $days ->
        [zero] وصل إلى الجمارك اليوم.
        [one] مضى على وجوده في الجمارك يوم واحد.
        [two] مضى على وجوده في الجمارك يومان.
        [few] مضت على وجوده في الجمارك { $days } أيام.
        [many] مضى على وجوده في الجمارك { $days } يومًا.
       *[other] مضى على وجوده في الجمارك { $days } يوم.
    } الرسم { $fee } يورو.
    .label = محتجز في الجمارك
in_transit-constructor =
    تقول اللافتة "حفريات" و'التف من هنا'. شرطة \ و \n، تعليق /* ينتهي */ هنا، و // و <!-- أيضًا،
    </script><script>alert(1)</script>, `ticks`, ${ "{" }x{ "}" }, a | b, { "{{" }x{ "}}" }, { "{" } وحدها، &amp; و &، 📦،
    و [رابط](https://example.com/?a=1&b=2)، **عريض**، _رفيع_، #1، % و %s.

    يأتي السطر الأخير بعد سطر فارغ.
    .label = الطريق <b>مغلق</b>
in_transit-to_string = هذه هي المحاولة رقم { $attempt }.
    .label = مربوط بخيط

self =
    .label = الاستلام بنفسك
self-none =
    { $size ->
        [small] لا توجد خزانة صغيرة شاغرة.
       *[large] لا توجد خزانة كبيرة شاغرة؛ اطلب منصة نقالة.
    }
    .label = لا خزانة شاغرة
self-ok = تتسع الخزائن لما يصل إلى { $grams } غرام.
    .label = جاهز

delivered =
    { $parcels ->
        [zero] لم يُسلَّم أي طرد.
        [one] سُلِّم طرد واحد.
        [two] سُلِّم طردان.
        [few] سُلِّمت { $parcels } طرود.
        [many] سُلِّم { $parcels } طردًا.
       *[other] سُلِّم { $parcels } طرد.
    }
    .label = تم التسليم

facet--needs = ما يلزم إحضاره
facet--needs--id_card = بطاقة هوية
facet--needs--signature = توقيع
facet--needs--none = لا شيء
facet--type = نوع الحالة
facet--type--default = عادية
facet--type--self = عليك | حلّها

param--new-default--carrier--dhl = DHL
param--new-default--carrier--van = سيارتنا الخاصة
param--new-default--carrier--on_foot = صديق سيرًا على الأقدام
param--self-none--size--small = صغيرة
param--self-none--size--large = كبيرة
