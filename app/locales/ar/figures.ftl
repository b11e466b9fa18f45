# جميع أرقام الموقع، وأين تختلف المصادر.
figures-title = الأرقام
figures-about = جميع أرقام هذا الموقع: كيف تُحسب، وفي أي يوم، وأين تختلف المصادر.
figures-lead = لا تُكتب مجاميع هذا الموقع باليد. كل مجموع يُحسب من السجل عند إعداد الصفحة.
figures-day = حُسب في { $it }.
figures-caption = الأرقام وطريقة حساب كل منها
figures-what = ماذا
figures-number = الرقم
figures-how = كيف يُحسب
figures-projects = المشاريع
figures-projects-how = المشاريع المكتمل سجلها في <a>القائمة</a>. أما مشاريع المرحلة الأولى فليست فيها، بل <a>محفوظة كأدلة</a>.
figures-countries = البلدان
figures-countries-how = <a>بلدان</a> هذه المشاريع. { $each }
figures-each = { $n ->
    [zero] لا مشروع في أي منها.
    [one] في كل منها مشروع واحد.
    [two] في كل منها مشروعان.
    [few] في كل منها { $n } مشاريع.
    [many] في كل منها { $n } مشروعًا.
   *[other] في كل منها { $n } مشروع.
}
figures-between = أقل ما في بلد { $least } وأكثره { $most }.
figures-usd = منح البرنامج
figures-usd-how = المنح <a>كما وردت في صفحة البرنامج</a>. نجمع نوعًا واحدًا وعملة واحدة ومبالغ دقيقة، مبلغًا لكل مشروع. { $n ->
    [zero] لا مشروع له مبلغ
    [one] لمشروع واحد مبلغ
    [two] لمشروعين مبلغ
    [few] لعدد { $n } مشاريع مبلغ
    [many] لعدد { $n } مشروعًا مبلغ
   *[other] لعدد { $n } مشروع مبلغ
}، وبلا مبلغ: { $without }. { $checked }
figures-checked = جُمعت مرة ثانية من السجل: النتيجة نفسها.
figures-unchecked = جُمعت مرة ثانية من السجل: نتيجة مختلفة. نرجو إبلاغنا.
figures-months = أشهر العمل المخطَّطة
figures-months-how = المدد كما وردت في المصدر، <a>لمشاريع القائمة</a>. { $n ->
    [zero] لا مشروع له مدة
    [one] لمشروع واحد مدة
    [two] لمشروعين مدة
    [few] لعدد { $n } مشاريع مدة
    [many] لعدد { $n } مشروعًا مدة
   *[other] لعدد { $n } مشروع مدة
}، وبلا مدة: { $without }.
figures-places = الأماكن على الخريطة
figures-places-how = أماكن النشاط المسجَّل موقعها، ويُعدّ كل منها مرة واحدة. <a>انظر الخريطة</a>
figures-beside = مشاريع خارج الخريطة
figures-beside-how = مشاريع لم يُسجَّل موقع أي مكان لها. <a>انظر الخريطة</a>
figures-corridors = ممرات الهجرة
figures-corridors-how = أزواج من مكان نشاط ومكان في الطرف الآخر، إذا سُجِّل كلاهما. <a>انظر الخريطة</a>
figures-organisations = المنظمات
figures-organisations-how = <a>الجهات</a> التي يذكرها السجل، ويُعدّ كل منها مرة واحدة.
figures-sources = المصادر
figures-sources-how = <a>المصادر</a> التي يذكرها السجل.
figures-proved = مشاريع المرحلة الأولى التي عليها دليل
figures-proved-how = { $n ->
    [zero] لا صفوف أدلة.
    [one] ما يمكن عدّه من صف أدلة واحد.
    [two] ما يمكن عدّه من صفّي أدلة.
    [few] ما يمكن عدّه من { $n } صفوف أدلة.
    [many] ما يمكن عدّه من { $n } صفًا من الأدلة.
   *[other] ما يمكن عدّه من { $n } صف من الأدلة.
} <a>انظر الصفوف</a>
figures-named = منها ما له اسم
figures-named-how = صفوف يمكن عدّها وتسمّي المشروع. عدد ما نحن متأكدون منه: { $sure }. <a>انظر الصفوف</a>
figures-uncounted = صفوف من المرحلة الأولى لا نعدّها
figures-uncounted-how = قد تكون مشروعًا سبق عدّه، أو من المرحلة الثانية. <a>انظر الصفوف</a>
figures-rules = قواعد كل مجموع
figures-rule-sum = لا نجمع إلا مبالغ دقيقة من نوع واحد وعملة واحدة، مبلغًا لكل مشروع.
figures-rule-missing = غير المسجَّل ليس صفرًا. وكل مجموع يذكر عدد المشاريع التي لا يشملها.
figures-rule-kept = لا يُمحى شيء. وإذا اختلفت المصادر حُفظت وعُرضت كلها.
figures-differ = أين تختلف المصادر
figures-differ-lead = تُكتشف هذه الفروق بمقارنة وقائع السجل. ولا نقرّر من المصيب.
figures-differ-phase-1 = مشاريع المرحلة الأولى
figures-differ-phase-2 = مشاريع المرحلة الثانية
figures-differ-members = أعضاء الشبكة
figures-differ-amount = مبلغ مشروع:
figures-differ-length = مدة مشروع:
figures-differ-spelling = كتابة اسم <bdi>{ $place }</bdi>
figures-from-list = حُسب من <a>القائمة</a>.
figures-other-pages = صفحات رسمية أخرى
figures-selected = { $n ->
    [zero] لم يُختر أي مشروع
    [one] مشروع واحد مختار
    [two] مشروعان مختاران
    [few] { $n } مشاريع مختارة
    [many] { $n } مشروعًا مختارًا
   *[other] { $n } مشروع مختار
}
figures-from-evidence = حُسب من <a>الأدلة المحفوظة لدينا</a>.
figures-not-computed = كما عُثر عليه. لا يُحسب هنا.
figures-no-currency = { $it } (لم تُذكر العملة)
figures-months-long = { $n ->
    [zero] بلا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
figures-as-printed = كما ورد في المصدر:
figures-by-dates = من البداية المخطَّطة إلى النهاية المخطَّطة:
figures-printed-name = كما ورد في اسم
figures-place-name = اسم المكان
