# منظمات السجلّ.
directory-title = { $n ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
}
directory-title-some = { $n ->
    [zero] لا توجد منظمة مطابقة
    [one] وُجدت منظمة واحدة
    [two] وُجدت منظمتان
    [few] وُجدت { $n } منظمات
    [many] وُجدت { $n } منظمة
   *[other] وُجدت { $n } منظمة
}
directory-about = منظمات السجلّ: من شارك في البرنامج ومشاريعه، وبأي صفة.
directory-lead = من شارك في البرنامج ومشاريعه، كما تسمّيه المصادر.
directory-caption = المنظمات المعروضة: { $n } من { $of }
directory-none = لا توجد منظمة مطابقة
directory-none-text = أزِل أحد عوامل التصفية. يمكنك أيضًا <a>البدء من جديد بكل المنظمات</a>.
directory-note = الأسماء هي أسماء المنظمات كما تسمّي نفسها، إن عُرفت. وتحتها الاسم كما ورد في المصدر، إن اختلف.
directory-body = المنظمة
directory-roles = صفة المشاركة
refused-after-organisation = لا توجد منظمة بالاسم «{ $it }». ابدأ من الصفحة الأولى.

# منظمة واحدة.
organisation-about = { $it }: أسماؤها ومشاريعها ودورها فيها، مع المصدر.
organisation-unconfirmed = لم تؤكّد هذه المنظمة هذه الصفحة. أُعدّت الصفحة من مصادر عامة. <a>كيف تطلب تصحيحًا</a>
organisation-projects = المشاريع
organisation-phases = المشاركة في البرنامج
organisation-role = الدور
organisation-side = طرف ممر الهجرة
organisation-source = المصدر
organisation-printed = كما ورد في المصدر:
organisation-no-part = لا يذكر السجلّ أي مشروع أو مرحلة لهذه المنظمة.
organisation-cut = لا تظهر إلا أول 100 سطر.
organisation-names = الأسماء
organisation-in = باللغة { $it }
organisation-facts = نبذة
organisation-level = المستوى
organisation-seat = المقر
organisation-identifier = المعرّف ({ $it })
organisation-missing = ما هو غير مسجَّل
organisation-missing-own-name = الاسم الذي تسمّي به نفسها
organisation-missing-country = بلدها
organisation-missing-seat = مقرها
organisation-missing-level = المستوى الذي تحكم فيه
organisation-missing-identifier = معرّف لها
organisation-missing-contact = كيفية الاتصال بها
organisation-missing-confirmed = موافقتها على هذه الصفحة

# كيف عُرف الشيء: عبارات البيانات الثابتة.
basis-usual-name = اسم شائع، تؤكّده المنظمة لاحقًا
basis-seen = ورد في أحد المصادر
basis-stated = يدل عليه الاسم نفسه
basis-ours = قراءتنا، تؤكّدها المنظمة لاحقًا
basis-check-iati = يُراجَع في سجل المبادرة الدولية لشفافية المعونة
