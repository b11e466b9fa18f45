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
    [zero] لم يُعثر على أي منظمة
    [one] عُثر على منظمة واحدة
    [two] عُثر على منظمتين
    [few] عُثر على { $n } منظمات
    [many] عُثر على { $n } منظمة
   *[other] عُثر على { $n } منظمة
}
directory-about = منظمات السجلّ: من شارك في البرنامج ومشاريعه، وبأي صفة.
directory-lead = من شارك في البرنامج ومشاريعه، بالأسماء الواردة في المصادر.
directory-caption = المنظمات المعروضة: { $n } من { $of }
directory-none = لا توجد منظمة مطابقة
directory-none-text = احذف أحد خيارات التصفية. يمكنك أيضًا أن <a>تبدأ من جديد بكل المنظمات</a>.
directory-note = الأسماء هي أسماء المنظمات كما تسمّي نفسها، إن عُرفت. وتحتها الاسم كما ورد في المصدر، إن اختلف.
directory-body = المنظمة
directory-roles = صفة المشاركة
refused-after-organisation = لا توجد منظمة باسم «{ $it }». ابدأ من جديد من الصفحة الأولى.

# منظمة واحدة.
organisation-about = { $it }: أسماؤها ومشاريعها ودورها فيها، مع المصدر.
organisation-unconfirmed = لم تؤكّد المنظمة محتوى هذه الصفحة. وقد أُعدّت من مصادر متاحة للعموم. <a>كيف تطلب تصحيحًا</a>
organisation-projects = المشاريع
organisation-phases = المشاركة في البرنامج
organisation-role = الدور
organisation-side = طرف ممر الهجرة
organisation-source = المصدر
organisation-printed = كما ورد في المصدر:
organisation-no-part = لا يذكر السجلّ أي مشروع أو مرحلة لهذه المنظمة.
organisation-cut = لا تظهر إلا الصفوف المئة الأولى.
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
organisation-missing-level = المستوى الذي تدير شؤونه
organisation-missing-identifier = معرّف لها
organisation-missing-contact = كيفية الاتصال بها
organisation-missing-confirmed = موافقتها على هذه الصفحة

# كيف عُرف الشيء: عبارات البيانات الثابتة.
basis-usual-name = اسم شائع، في انتظار تأكيد المنظمة
basis-seen = ورد في أحد المصادر
basis-stated = يدل عليه الاسم نفسه
basis-ours = قراءة منّا، في انتظار تأكيد المنظمة
basis-check-iati = يُراجَع في سجلّ المبادرة الدولية لشفافية المعونة (IATI)
