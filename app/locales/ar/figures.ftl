# جميع أرقام الموقع، وأين تختلف المصادر.
figures-title = الأرقام
figures-about = جميع أرقام هذا الموقع: كيف تُحسب، وفي أي يوم، وأين تختلف المصادر.
figures-lead = لا تُكتب مجاميع هذا الموقع باليد. كل مجموع يُحسب من السجلّ عند إعداد الصفحة.
figures-day = حُسب في { $it }.
figures-caption = الأرقام وطريقة حساب كل منها
figures-what = البيان
figures-number = الرقم
figures-how = كيف يُحسب
figures-projects = المشاريع
figures-projects-how = المشاريع المكتمل سجلّها في <a>القائمة</a>. أما مشاريع المرحلة الأولى فليست فيها، بل <a>ضمن الأدلة المحفوظة</a>.
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
figures-between = أقل عدد في بلد واحد { $least }، وأكبر عدد { $most }.
figures-usd = منح البرنامج
figures-usd-how = المنح <a>كما نُشرت في صفحة البرنامج</a>. نجمع المبالغ الدقيقة من نوع واحد وبعملة واحدة، مبلغًا واحدًا لكل مشروع. { $n ->
    [zero] لا مشروع له مبلغ
    [one] مشروع واحد له مبلغ
    [two] مشروعان لهما مبلغ
    [few] { $n } مشاريع لها مبلغ
    [many] { $n } مشروعًا لها مبلغ
   *[other] { $n } مشروع لها مبلغ
}، وعدد ما ليس له مبلغ: { $without }. { $checked }
figures-checked = جُمعت مرة ثانية من السجلّ، والنتيجة نفسها.
figures-unchecked = جُمعت مرة ثانية من السجلّ، والنتيجة مختلفة. نرجو إبلاغنا.
figures-months = أشهر العمل المقرّرة
figures-months-how = المدد كما نُشرت، <a>لمشاريع القائمة</a>. { $n ->
    [zero] لا مشروع له مدة
    [one] مشروع واحد له مدة
    [two] مشروعان لهما مدة
    [few] { $n } مشاريع لها مدة
    [many] { $n } مشروعًا لها مدة
   *[other] { $n } مشروع لها مدة
}، وعدد ما ليس له مدة: { $without }.
figures-places = الأماكن على الخريطة
figures-places-how = أماكن التنفيذ المسجَّل موقعها، ويُعدّ كل منها مرة واحدة. <a>اطّلع على الخريطة</a>
figures-beside = مشاريع خارج الخريطة
figures-beside-how = مشاريع لم يُسجَّل موقع أي مكان لها. <a>اطّلع على الخريطة</a>
figures-corridors = ممرات الهجرة
figures-corridors-how = أزواج من مكان تنفيذ ومكان في الطرف الآخر، إذا سُجِّل كلاهما. <a>اطّلع على الخريطة</a>
figures-organisations = المنظمات
figures-organisations-how = <a>المنظمات</a> التي يذكرها السجلّ، وتُعدّ كل منها مرة واحدة.
figures-sources = المصادر
figures-sources-how = <a>المصادر</a> التي يذكرها السجلّ.
figures-proved = مشاريع المرحلة الأولى التي عليها دليل
figures-proved-how = { $n ->
    [zero] لا صفوف من الأدلة.
    [one] ما يمكن عدّه من صف واحد من الأدلة.
    [two] ما يمكن عدّه من صفّين من الأدلة.
    [few] ما يمكن عدّه من { $n } صفوف من الأدلة.
    [many] ما يمكن عدّه من { $n } صفًّا من الأدلة.
   *[other] ما يمكن عدّه من { $n } صف من الأدلة.
} <a>اطّلع على الصفوف</a>
figures-named = منها ما له اسم
figures-named-how = صفوف يمكن عدّها وتسمّي المشروع. عدد ما نحن متأكدون منه: { $sure }. <a>اطّلع على الصفوف</a>
figures-uncounted = صفوف من المرحلة الأولى لا نعدّها
figures-uncounted-how = قد تكون مشروعًا سبق عدّه، أو من المرحلة الثانية. <a>اطّلع على الصفوف</a>
figures-rules = قواعد كل مجموع
figures-rule-sum = لا نجمع إلا المبالغ الدقيقة من نوع واحد وبعملة واحدة، مبلغًا واحدًا لكل مشروع.
figures-rule-missing = غير المسجَّل ليس صفرًا. وكل مجموع يذكر عدد المشاريع التي لا يشملها.
figures-rule-kept = لا يُمحى شيء. وإذا اختلفت المصادر حُفظت وعُرضت كلها.
figures-differ = أين تختلف المصادر
figures-differ-lead = تُكتشف هذه الفروق بمقارنة معلومات السجلّ. ولا نحكم أيّها الصحيح.
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
figures-as-printed = كما نُشر:
figures-by-dates = من البداية المقرّرة إلى النهاية المقرّرة:
figures-printed-name = كما ورد في اسم المنظمة
figures-place-name = اسم المكان
