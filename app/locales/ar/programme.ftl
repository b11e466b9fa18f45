# البرنامج ومراحله ونقاشاته وحقيبته التدريبية، وأدلة المرحلة الأولى.
programme-about = ما كان البرنامج، ومن قاده وموّله، وما سعى إليه، وكيف اختيرت المشاريع.
programme-printed = الاسم كما ورد في المصدر:
programme-jmdi-lead = ساعد البرنامج الجهات المحلية على حسن الاستفادة من الروابط بين الهجرة والتنمية.
programme-jmdi-local = جمعت المرحلة الأولى ما تعلّمته مشاريع صغيرة. والمشاريع التي دامت كانت راسخة في عمل السلطات المحلية. لذلك توجّهت المرحلة الثانية إلى السلطات المحلية.
programme-jmdi-over = انتهى البرنامج. وكُتبت صفحته حين كانت مشاريع المرحلة الثانية جارية.
programme-when = متى
programme-leads = القيادة
programme-agencies = شارك أيضًا
programme-funders = التمويل
programme-targets = البلدان المستهدفة
programme-projects = المشاريع
programme-listed = <a>{ $it }</a> في القائمة
programme-evidence = المحفوظ من المرحلة الأولى
programme-sources = المصادر
programme-source = المصدر:
programme-chosen = كيف اختيرت المشاريع
programme-chain-caption = العقدة الممتلئة تعني خطوة تصفها صفحة البرنامج. والعقدة المنقّطة تعني خطوة لم يُسجَّل عنها شيء. ولا تذكر الصفحة تواريخ.
programme-jmdi-mapped = حصر المبادرات
programme-jmdi-mapped-text = حُصر ما كانت السلطات المحلية تقوم به من قبل. وأُوصي بالمبادرات القابلة للتوسّع.
programme-jmdi-mapped-missing = عددها:
programme-jmdi-agreed = الاتفاق على البلدان
programme-jmdi-agreed-text = { $countries ->
    [zero] لم يُسجَّل أي بلد اتفق عليه البرنامج والجهتان المانحتان.
    [one] اتفق البرنامج والجهتان المانحتان على بلد واحد.
    [two] اتفق البرنامج والجهتان المانحتان على بلدين.
    [few] اتفق البرنامج والجهتان المانحتان على { $countries } بلدان.
    [many] اتفق البرنامج والجهتان المانحتان على { $countries } بلدًا.
   *[other] اتفق البرنامج والجهتان المانحتان على { $countries } بلد.
}
programme-jmdi-agreed-missing = سبب اختيارها:
programme-jmdi-identified = تحديد المبادرات
programme-jmdi-identified-text = وجد بحث ثانٍ مبادرات أخرى تقودها سلطات محلية. وكان بإمكان المبادرات المهتمّة أن تشارك.
programme-jmdi-identified-missing = عدد ما شارك منها:
programme-jmdi-assessed = تقييم المبادرات
programme-jmdi-assessed-text = قُيِّمت كل مبادرة بحدّ ذاتها وبحسب أثرها في التنمية المحلية. وكان عليها أن تستوفي بعض <a>هذه المعايير</a> أو كلها.
programme-jmdi-assessed-missing = النقاط:
programme-jmdi-decided = القرار
programme-jmdi-decided-text = قرّرت في كل بلد لجنة وطنية للاختيار.
programme-jmdi-decided-missing = الأعضاء والتواريخ والأسباب:
programme-jmdi-validated = المصادقة
programme-jmdi-validated-text = صادقت اللجنة التوجيهية للبرنامج على القرارات: مشروعان في كل بلد.
programme-jmdi-validated-missing = التاريخ:
programme-jmdi-carried = التنفيذ
programme-jmdi-carried-text = كان من المقرّر أن تدوم المشاريع من { $least } إلى { $most } شهرًا، كما نُشر. وجرت متابعتها طوال المدة.
programme-jmdi-carried-missing = متى انتهى معظمها:
programme-jmdi-lessons = الدروس المستفادة
programme-jmdi-lessons-text = كان من المقرّر أن تُجمع الدروس المستفادة وتُنشر في أنحاء العالم.
programme-jmdi-lessons-missing = مضمونها:
programme-outcomes = ما أراد تحقيقه
programme-criteria = بأي معايير قُيِّمت المبادرات
programme-criteria-lead = المعايير كما نُشرت. أما أيّها يُقيَّم بالنقاط وأيّها للأفضلية، فقراءة منّا.
programme-criteria-translated = الترجمة من إعدادنا، وتحتها النص الإنجليزي كما نُشر.
programme-criteria-above = تقول الصفحة قبل قائمتها إن كل مبادرة كانت
programme-ours = قراءة منّا
programme-kind-scored = بالنقاط
programme-kind-preference = أفضلية
programme-kind-eligibility = نعم أو لا
programme-more = محفوظ أيضًا في هذا السجلّ

programme-discussions = نقاشات البرنامج
programme-discussions-about = النقاشات الإلكترونية التي أجراها البرنامج، في حدود ما عُثر عليه.
programme-discussions-lead = أجرى البرنامج نقاشات إلكترونية. وهذا ما عُثر عليه منها.
programme-discussions-count = { $n ->
    [zero] لم يُعثر على نقاش
    [one] عُثر على نقاش واحد
    [two] عُثر على نقاشين
    [few] عُثر على { $n } نقاشات
    [many] عُثر على { $n } نقاشًا
   *[other] عُثر على { $n } نقاش
}
programme-as-found = الصفوف كما عُثر عليها، بالإنجليزية. وحيث لم يقل المصدر شيئًا كُتب «غير مسجَّل».
programme-discussion = النقاش
programme-host = الجهة المنظِّمة
programme-came = ما نتج عنه
programme-languages = اللغات:
programme-source-column = المصدر
programme-confidence = درجة التأكد
programme-sure = درجة التأكد:
programme-confidence-high = عالية
programme-confidence-medium = متوسطة
programme-confidence-low = ضعيفة
programme-type-e-discussion = نقاش إلكتروني
programme-type-forum = منتدى

programme-toolbox = الحقيبة التدريبية
programme-toolbox-about = وحدات الحقيبة التدريبية للبرنامج عن الهجرة والتنمية المحلية، في حدود ما عُثر عليه.
programme-toolbox-lead = أعدّ البرنامج دورة تدريبية للسلطات المحلية والمجتمع المدني بأربع لغات.
programme-toolbox-count = { $n ->
    [zero] لم يُعثر على أي جزء
    [one] عُثر على جزء واحد
    [two] عُثر على جزأين
    [few] عُثر على { $n } أجزاء
    [many] عُثر على { $n } جزءًا
   *[other] عُثر على { $n } جزء
}
programme-module-column = الجزء
programme-module = الوحدة { $n }
programme-module-core = الوحدة الأساسية
programme-module-extra = جزء إضافي
programme-topics = المواضيع
programme-compulsory = للجميع؟
programme-compulsory-yes = للجميع
programme-compulsory-optional = اختياري
programme-files = اللغات والملفات

# ما هو محفوظ من المرحلة الأولى.
phase1-title = المرحلة الأولى: المحفوظ منها
phase1-title-about = ما يحفظه هذا السجلّ من أدلة على مشاريع المرحلة الأولى: الأسماء والأدلة ومصدر كل منها.
phase1-listed = { $n ->
    [zero] لا تذكر صفحة البرنامج أي مشروع
    [one] تذكر صفحة البرنامج مشروعًا واحدًا
    [two] تذكر صفحة البرنامج مشروعين
    [few] تذكر صفحة البرنامج { $n } مشاريع
    [many] تذكر صفحة البرنامج { $n } مشروعًا
   *[other] تذكر صفحة البرنامج { $n } مشروع
} { $countries ->
    [zero] دون ذكر بلد.
    [one] في بلد واحد.
    [two] في بلدين.
    [few] في { $countries } بلدان.
    [many] في { $countries } بلدًا.
   *[other] في { $countries } بلد.
}
phase1-others = وتذكر صفحات رسمية أخرى { $it }.
phase1-selected = { $n ->
    [zero] لم يُختر أي مشروع
    [one] اختير مشروع واحد
    [two] اختير مشروعان
    [few] اختيرت { $n } مشاريع
    [many] اختير { $n } مشروعًا
   *[other] اختير { $n } مشروع
} من أصل { $of } من المقترحات.
phase1-lead = هذا ما يحفظه هذا السجلّ منها، وأين عُثر عليه.
phase1-sum-proved = مشاريع لدينا دليل عليها
phase1-sum-named = منها مشاريع لها اسم
phase1-sum-rest = صفوف أخرى لا نعدّها
phase1-counted = حُسب من الصفوف أدناه في { $day }. <a>كيف يُحسب كل رقم</a>
phase1-english = الملاحظات بالإنجليزية كما دُوّنت.
phase1-named = مشاريع لها اسم
phase1-less-sure = لذلك لا يُعدّ من مشاريع السجلّ
phase1-title-is = حالة الاسم
phase1-name = الاسم:
phase1-name-exact = مطابق
phase1-name-translated = مترجم
phase1-name-descriptive = وصف لا اسم
phase1-name-partial = جزئي
phase1-name-unknown = غير مسجَّل
phase1-code = الرمز
phase1-place = المكان
phase1-origin = الشريك في بلد المنشأ
phase1-destination = الشريك في بلد المقصد
phase1-destination-country = بلد المقصد
phase1-themes = المواضيع
phase1-either = { $one } أو { $two }
phase1-theme-rights = الحقوق
phase1-theme-capacities = القدرات
phase1-theme-communities = المجتمعات المحلية
phase1-theme-remittances = تحويلات المهاجرين
phase1-basis-stated = مذكور
phase1-basis-inferred = مستنتج
phase1-basis-unclear = غير واضح
phase1-basis-page = تقول صفحة البرنامج إن جميع المشاريع بدأت في 2009
phase1-grant = المنحة
phase1-start = البداية
phase1-end = النهاية
phase1-notes = ملاحظات
phase1-source = المصدر
phase1-proofs = أدلة على وجود مشروع
phase1-proofs-caption = كل صف دليل على مشروع واحد. واسمه غير مسجَّل.
phase1-rest = صفوف لا نعدّها
phase1-rest-caption = قد تكون هذه الصفوف مشروعًا سبق عدّه، أو من المرحلة الثانية.
phase1-known = ما هو معروف
phase1-label = { $it }:
phase1-counted-yes = محسوب
phase1-counted-undecided = لم يُحسم
phase1-counted-possible-duplicate = ربما مشروع سبق عدّه
phase1-totals = ما تقوله المصادر عن بلدان بأكملها
phase1-totals-caption = عدد مشاريع المرحلة الأولى التي يذكرها مصدر في كل بلد مستهدف
phase1-total-projects = المشاريع
phase1-total-eur = باليورو
phase1-none-found = لم يُعثر على أي منها
phase1-figures = ما تقوله المصادر عن المرحلة كلها
