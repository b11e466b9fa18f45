# مصادر السجل.
sources-title = المصادر
sources-about = جميع مصادر السجل، ونوع كل منها، وعدد الوقائع التي تستند إليه.
sources-lead = كل واقعة في هذا السجل تذكر مصدرها. وإذا اختلفت المصادر عرضناها كلها.
sources-count = { $n ->
    [zero] لا مصدر في السجل.
    [one] في السجل مصدر واحد.
    [two] في السجل مصدران.
    [few] في السجل { $n } مصادر.
    [many] في السجل { $n } مصدرًا.
   *[other] في السجل { $n } مصدر.
}
sources-rest = { $n ->
    [zero] لا تستند إليها أي واقعة.
    [one] تستند إليها واقعة واحدة.
    [two] تستند إليها واقعتان.
    [few] تستند إليها { $n } وقائع.
    [many] تستند إليها { $n } واقعة.
   *[other] تستند إليها { $n } واقعة.
}
sources-counted = حُسب في { $it }.
sources-caption = المصادر بترتيب العثور عليها
sources-source = المصدر
sources-kind = النوع
sources-language = اللغة
sources-published = تاريخ النشر
sources-accessed = قُرئ في { $it }
sources-facts = الوقائع
sources-note = ملاحظة:
sources-rights = الحقوق:
sources-ours = ما معنى «منّا»
sources-ours-text = بعض الوقائع قراءة منّا أو حساب: ترجمة أو ملخّص في سطر أو نوع منظمة. عندئذ يكون مصدرها «منّا»، وكل صفحة تقول ذلك. وإن كنت تعرف أكثر فأخبرنا.
sources-ours-see = نحسب أيضًا مجاميع هذا الموقع. <a>كيف يُحسب كل رقم</a>
sources-positions = من أين تأتي المواقع على الخرائط
sources-positions-text = معظم المواقع من <a>GeoNames</a> برخصة <a>CC BY 4.0</a>. أما حدود اليابسة فمن Natural Earth وهي ملك عام.
sources-evidence = تحتفظ أدلة المرحلة الأولى بمصادرها كما دُوّنت.
sources-evidence-link = اطّلع على ما هو محفوظ من المرحلة الأولى
