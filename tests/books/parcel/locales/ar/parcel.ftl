### A book for tests, in Arabic.

# source: f89da356
article--title = أين طردي؟ 📦
# source: 9283f5cc
article--intro = إنه في الطريق: تبيّن هذه الصفحة مكانه. # ليست تعليقًا هنا.
# source: 2b3d4951
article--tip = تلميح: اسأل { "{" }نا{ "}" } قبل أن تسأل <هم> & «غيرهم».

# source: 87fe0e96
new =
    .label = جديد & «غير مصنّف»
# source: 3f135686
new-type = لا نعرف ما هو { $type }.
    .label = نوع غير معروف
# source: d8a24c92
new-default = يتولى نقله { $carrier }، ويُحفظ عند { $celsius } درجة مئوية.
    .label = عادي
# source: 7a6ba369
new-async = يُسلَّم الطرد إلى الناقل في يوم آخر.
    .label = محجوز لاحقًا

# source: 1fa50552
in_transit =
    .label = في الطريق
# Numbers from 103 to 110 are few, from 111 to 199 many: the hundreds do not count.
# source: 0e920d22
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
# source: ac7cd4e4
in_transit-constructor =
    تقول اللافتة "حفريات" و'التف من هنا'. شرطة \ و \n، تعليق /* ينتهي */ هنا، و // و <!-- أيضًا،
    </script><script>alert(1)</script>, `ticks`, ${ "{" }x{ "}" }, a | b, { "{{" }x{ "}}" }, { "{" } وحدها، &amp; و &، 📦،
    و [رابط](https://example.com/?a=1&b=2)، **عريض**، _رفيع_، #1، % و %s.

    يأتي السطر الأخير بعد سطر فارغ.
    .label = الطريق <b>مغلق</b>
# source: e97590c8
in_transit-to_string = هذه هي المحاولة رقم { $attempt }.
    .label = مربوط بخيط

# source: b297a1bb
self =
    .label = الاستلام بنفسك
# source: f54618ee
self-none =
    { $size ->
        [small] لا توجد خزانة صغيرة شاغرة.
       *[large] لا توجد خزانة كبيرة شاغرة؛ اطلب منصة نقالة.
    }
    .label = لا خزانة شاغرة
# source: b96e4ac6
self-ok = تتسع الخزائن لما يصل إلى { $grams } غرام.
    .label = جاهز

# source: 9114b214
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

# source: 7b4f17e8
facet--needs = ما يلزم إحضاره
# source: 10842010
facet--needs--id_card = بطاقة هوية
# source: 2e971b03
facet--needs--signature = توقيع
# source: 2709ef22
facet--needs--none = لا شيء
# source: d2a33fe0
facet--type = نوع الحالة
# source: ed4073ac
facet--type--default = عادية
# source: 199c7261
facet--type--self = عليك | حلّها

# source: 5b25f9f3
param--new-default--carrier--dhl = DHL
# source: c8058eff
param--new-default--carrier--van = سيارتنا الخاصة
# source: ce9ff541
param--new-default--carrier--on_foot = صديق سيرًا على الأقدام
# source: b1a861f5
param--self-none--size--small = صغيرة
# source: d5e0ac68
param--self-none--size--large = كبيرة
