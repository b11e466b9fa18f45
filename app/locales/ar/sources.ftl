# مصادر السجلّ.
sources-title = المصادر
sources-about = جميع مصادر السجلّ، ونوع كل منها، وعدد المعلومات التي تستند إليه.
sources-lead = لكل معلومة في هذا السجلّ مصدر مذكور. وإذا اختلفت المصادر عرضناها كلها.
sources-count = { $n ->
    [zero] لا مصدر في السجلّ.
    [one] في السجلّ مصدر واحد.
    [two] في السجلّ مصدران.
    [few] في السجلّ { $n } مصادر.
    [many] في السجلّ { $n } مصدرًا.
   *[other] في السجلّ { $n } مصدر.
}
sources-rest = { $n ->
    [zero] لا تستند إليها أي معلومة.
    [one] تستند إليها معلومة واحدة.
    [two] تستند إليها معلومتان.
    [few] تستند إليها { $n } معلومات.
    [many] تستند إليها { $n } معلومة.
   *[other] تستند إليها { $n } معلومة.
}
sources-counted = حُسب في { $it }.
sources-caption = المصادر بترتيب العثور عليها
sources-source = المصدر
sources-kind = النوع
sources-language = اللغة
sources-published = تاريخ النشر
sources-accessed = قُرئ في { $it }
sources-facts = المعلومات
sources-note = ملاحظة:
sources-rights = الحقوق:
sources-ours = ما معنى «من إعدادنا»
sources-ours-text = بعض المعلومات قراءة منّا أو حساب: ترجمة أو ملخّص في سطر أو نوع منظمة. عندئذ يكون مصدرها «من إعدادنا»، وتقول كل صفحة ذلك. وإن كان لديك ما هو أدقّ فأخبرنا.
sources-ours-see = نحسب أيضًا مجاميع هذا الموقع. <a>كيف يُحسب كل رقم</a>
sources-positions = من أين تأتي المواقع على الخرائط
sources-positions-text = معظم المواقع من <a>GeoNames</a> برخصة <a>CC BY 4.0</a>. أما حدود اليابسة فمن Natural Earth وهي ملك عام.
sources-evidence = تحتفظ أدلة المرحلة الأولى بمصادرها كما دُوّنت.
sources-evidence-link = اطّلع على المحفوظ من المرحلة الأولى
