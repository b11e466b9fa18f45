# One project's page.
project-objective = الهدف
project-as-printed = كما نُشر في صفحة البرنامج.
project-title-kind = العنوان، { $it }
project-other-end = الطرف الآخر:
project-steps = ما حدث، في حدود علمنا
step-chosen = اختارته اللجنة الوطنية للاختيار
step-validated = صادقت عليه اللجنة التوجيهية للبرنامج
step-started = البداية
step-ended = النهاية
length-differ = عدد الأشهر كما نُشر: { $printed }. وعددها وفق هذه التواريخ: { $dates }.
length-agree = عدد الأشهر كما نُشر: { $n }. وتوافقه التواريخ.
length-dates = عدد الأشهر وفق التواريخ: { $n }.
length-printed = عدد الأشهر كما نُشر: { $n }.
project-money = { $n ->
    [zero] المبالغ
    [one] مبلغ واحد
    [two] مبلغان
    [few] { $n } مبالغ
    [many] { $n } مبلغًا
   *[other] { $n } مبلغ
}
project-money-differ = تختلف المصادر، ولذلك تظهر المبالغ كلها. تعتمد مجاميع هذا الموقع المنحةَ كما ينشرها البرنامج. ولم يُسجَّل هل اتُّفق عليها أو دُفعت.
money = { $amount } { $currency }
money-no-currency = { $it } (لم تُذكر العملة)
money-amount = المبلغ
money-what = نوع المبلغ
money-source = المصدر
money-in-totals = في المجاميع
money-counted = محسوب
money-kept = محفوظ
printed-as = كما ورد في المصدر:
project-parties = من شارك، وبأي صفة
project-parties-note = لا تذكر صفحة البرنامج سوى «<bdi>partner organization</bdi>» (منظمة شريكة). ولم يُسجَّل من قاد المشروع، ولذلك لا يوصف أحد هنا بالقيادة.
project-results = ما نتج عن المشروع
project-results-none = ليس في السجلّ بعدُ أي نتيجة أو تقرير أو درس مستفاد
project-results-none-text = هل شاركت في هذا المشروع؟ يفيدنا تاريخ أو وثيقة أو اسم. <a>كيف تُخبرنا</a>
project-related = ما جاء بعده
relation-succeeded-by = المشروع الذي تلاه
relation-not-held = ليس في هذا السجلّ.
project-sources = مصادر هذه الصفحة
project-places = الأماكن
project-glance = نظرة سريعة
project-length = المدة كما نُشرت
project-months = { $n ->
    [zero] بلا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
status-as-of = آخر تسجيل للحالة: { $it }
status-no-date = آخر تسجيل للحالة، ولم يذكر المصدر تاريخًا
project-missing = غير مسجَّل
project-cite-title = الاستشهاد بهذه الصفحة
project-cite = المبادرة المشتركة للهجرة والتنمية، «{ $title }»، بطاقة مشروع، M4D Net، { $url }، قُرئت في { $day }.
project-others = مشاريع أخرى
missing-start-actual = متى بدأ
missing-end-actual = متى انتهى
missing-start-planned = البداية المقرّرة
missing-end-planned = النهاية المقرّرة
missing-duration = مدته
missing-title = عنوانه
missing-objective = هدفه
missing-summary = ملخّص له
missing-partners = من شارك فيه
missing-grant-holder = الجهة الحاصلة على المنحة
missing-applicant = الجهة المقدِّمة للطلب
missing-destination = الطرف الآخر لممر الهجرة
missing-place = مكان تنفيذه
missing-position = موقعه على الخريطة
missing-amount = مبلغه
missing-status-date = تاريخ حالته
missing-identifiers = معرّفاته في أنظمة أخرى
missing-themes = مواضيعه
missing-results = نتائجه
