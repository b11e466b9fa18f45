# What stands around every page, and words that every slice uses.
network = شبكة الهجرة من أجل التنمية
skip = انتقل إلى المحتوى
home = الصفحة الرئيسية
menu = القائمة
menu-main = القائمة الرئيسية
menu-projects = المشاريع
menu-countries = البلدان
menu-organisations = المنظمات
menu-programme = البرنامج
menu-figures = الأرقام
menu-sources = المصادر
menu-search = بحث
menu-about = عن هذا الموقع
menu-accessibility = إمكانية الوصول
menu-privacy = الخصوصية
language = اللغة
language-en = الإنجليزية
language-fr = الفرنسية
language-es = الإسبانية
language-ar = العربية
language-it = الإيطالية
search-site = ابحث في الموقع
search-button = بحث
trail = أنت هنا
foot-sections = كل الأقسام
foot-site = هذا الموقع
foot-behind = من يقف وراء الموقع
foot-behind-text = قاد برنامج الأمم المتحدة الإنمائي المبادرةَ المشتركة للهجرة والتنمية (JMDI). وشاركت فيها المنظمة الدولية للهجرة ومنظمة العمل الدولية ومفوضية الأمم المتحدة لشؤون اللاجئين. وشارك فيها صندوق الأمم المتحدة للسكان وهيئة الأمم المتحدة للمرأة. وموّلتها المفوضية الأوروبية والوكالة السويسرية للتنمية والتعاون. امتدت المرحلة الأولى من 2008 إلى 2012، والثانية من ديسمبر 2012 إلى نوفمبر 2017.
comma = ،{" "}
not-recorded = غير مسجَّل
place-lower = المكان
pager = الصفحات
pager-next = التالي ›
pager-previous = ‹ السابق
pager-first = « الصفحة الأولى

# Dates that are known in part: worded so that a year, a month or a day fits.
date-about = { $it } تقريبًا
date-between = من { $start } إلى { $end }
date-from = من { $it }، والنهاية غير مسجَّلة
date-until = حتى { $it }، والبداية غير مسجَّلة

# Requests without an answer: what happened, what is safe, what to do.
stopped-400 = تعذّرت قراءة هذا العنوان
stopped-400-text = جزء من العنوان تالف. لم يتغيّر شيء. تحقّق من العنوان، أو ابدأ من إحدى الصفحات أدناه.
stopped-404 = هذه الصفحة غير موجودة هنا
stopped-404-text = ربما كُتب العنوان خطأً، أو لم تكن الصفحة هنا قطّ. ابحث عمّا تحتاج إليه، أو ابدأ من إحدى الصفحات أدناه.
stopped-405 = هذه الصفحة للقراءة فقط
stopped-405-text = لم يُقبل ما أُرسل، ولم يتغيّر شيء. ارجع إلى الصفحة واستعمل روابطها وأزرارها.
stopped-414 = هذا العنوان أطول من اللازم
stopped-414-text = لم يتغيّر شيء. استعمل كلمات أقل أو أقصر، أو ابدأ من إحدى الصفحات أدناه.
stopped-421 = هذا موقع آخر
stopped-421-text = الطلب موجَّه إلى موقع غير هذا الموقع. اكتب عنوان الموقع من جديد.
stopped-422 = في العنوان شيء لم نتعرّف عليه
stopped-422-text = لم يتغيّر شيء. هذا ما لم نتمكّن من استعماله:
stopped-500 = حدث خلل من جهتنا
stopped-500-text = لم يصدر الخطأ منك، ولم يُفقد شيء. حاول مرة أخرى بعد بضع دقائق.
stopped-503 = عدد الزوار هنا كبير جدًا الآن
stopped-503-text = لم يُفقد شيء. انتظر بضع ثوانٍ، ثم أعد تحميل الصفحة.
stopped-number = إذا تكرّر الأمر، فأخبرنا بهذا الرقم: { $it }
stopped-search = ابحث عمّا تحتاج إليه

# What an address may hold.
refused-phase = لا توجد مرحلة باسم «{ $it }». اختر مرحلة من خيارات التصفية.
refused-country = «{ $it }» ليس رمز بلد. اكتب حرفين لاتينيين كبيرين، مثل SN.
refused-nature = لا يوجد نوع منظمة باسم «{ $it }». اختر نوعًا من خيارات التصفية.
refused-role = لا يوجد دور باسم «{ $it }». اختر دورًا من خيارات التصفية.
refused-side = لا يوجد طرف باسم «{ $it }». اختر طرفًا من خيارات التصفية.
refused-status = لا توجد حالة باسم «{ $it }». اختر حالة من خيارات التصفية.
refused-year = «{ $it }» ليست سنة. اكتب أربعة أرقام، مثل 2014.
refused-words = هذا النص أطول من أن يُبحث عنه: «{ $it }». لا تتجاوز 256 حرفًا.
refused-view = لا توجد طريقة عرض باسم «{ $it }». اختر الجدول أو الخريطة أو الرسم البياني.
refused-sort = لا يمكن ترتيب القائمة حسب «{ $it }». اختر عنوانًا من عناوين أعمدة الجدول.
refused-after = لا يوجد مشروع باسم «{ $it }». ابدأ من جديد من الصفحة الأولى.
refused-kind = لا يوجد نوع نتائج باسم «{ $it }». اختر نوعًا من الصفحة.
refused-page = لا توجد صفحة باسم «{ $it }». ابدأ من جديد من الصفحة الأولى.
