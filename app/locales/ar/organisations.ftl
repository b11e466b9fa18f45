# دليل المنظمات، وصفحات من يتحدّثون باسم منظمة.

made-up = مثال خيالي
directory-sum = { $n ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
}
directory-words = كلمات في الأسماء والأماكن
directory-place = المكان أو المنطقة
directory-place-chosen = المكان: { $it }
facet-language = لغات المراسلة
facet-standing = كيف عُرفت
standing-verified = تم التحقّق منها
standing-record = مذكورة في السجلّ
directory-map-caption = تبيّن كل نقطة مقر منظمة، أو بلدها إن لم يُعرف موقع المقر. ولا تُرسم أي حدود.
directory-unplaced = { $n ->
    [zero] لكل منظمة مكان على الخريطة.
    [one] منظمة واحدة ليست على الخريطة: لم يُسجَّل مقرها ولا بلدها.
    [two] منظمتان ليستا على الخريطة: لم يُسجَّل مقرهما ولا بلدهما.
    [few] { $n } منظمات ليست على الخريطة: لم يُسجَّل مقرها ولا بلدها.
    [many] { $n } منظمة ليست على الخريطة: لم يُسجَّل مقرها ولا بلدها.
   *[other] { $n } منظمة ليست على الخريطة: لم يُسجَّل مقرها ولا بلدها.
}
refused-language = لا توجد لغة باسم «{ $it }». اختر لغة من خيارات التصفية.
refused-standing = لا تُعرف المنظمات حسب «{ $it }». اختر قيمة من خيارات التصفية.
refused-view-organisations = لا توجد طريقة عرض باسم «{ $it }». اختر الجدول أو الخريطة.
organisation-about-own = { $it }: ما هي، وأين تعمل، وكيف يمكن الاتصال بها.
organisation-verified = تحقّق مسؤول قُطري من هذه المنظمة في { $it }.
organisation-claim = هل تعمل فيها؟ <a>أخبرنا بذلك، وتحدّث باسمها هنا</a>
organisation-succession = هل حللت محل من يتحدّث باسمها هنا؟ <a>أخبرنا بذلك</a>
organisation-own = بكلماتها
organisation-names-record = الأسماء في السجلّ
organisation-facts-record = في السجلّ
organisation-site = على الويب
organisation-contact = لمراسلتها

# منظماتي.
mine-title = منظماتي
mine-lead = أنت تتحدّث باسم هذه المنظمات.
mine-none = لا تتحدّث بعد باسم أي منظمة
mine-none-text = أنشئ منظمة، أو أخبرنا أنك تعمل في منظمة موجودة هنا. ودعوة من زميل تأتي بها إلى هنا أيضًا.
mine-new = إنشاء منظمة
mine-claim = هل منظمتك في الدليل من قبل؟ <a>ابحث عنها أولًا</a>، واذكر في صفحتها أنك تعمل فيها.
own-nameless = منظمة بلا اسم
own-until = حتى { $it }
own-state-none = لم يتم التحقّق منها
own-state-claimed = صُرّح بتمثيلها
own-state-vouched = تمت تزكيتها
own-state-verified = تم التحقّق منها

# إنشاء منظمة.
choose = اختر…
making-title = إنشاء منظمة
making-lead = خمسة أسئلة. وما بقي يمكن أن ينتظر.
making-name = اسم المنظمة
making-name-help = كما تكتبه المنظمة نفسها، بأي لغة وأي حروف. ويمكن إضافة لغات أخرى لاحقًا.
making-acronym = الاسم المختصر، إن وُجد
making-acronym-help = مثل UNDP.
making-nature = ما نوع المنظمة؟
making-country = في أي بلد مقرها؟
making-place = المدينة أو الحي أو المنطقة
making-place-help = حيث يوجد مكتبها، مثل سيديو.
making-button = متابعة
making-next = نبحث أولًا عن منظمات شبيهة بها. ثم تصبح مالك صفحتها. ولا يراها أحد من خارجها قبل التحقّق منها.
refused-body-name = اكتب اسم المنظمة
refused-body-nature = اختر نوع المنظمة
refused-body-country = اختر البلد
refused-line-too-long = اكتب أقل. أقصى عدد للحروف: { $n }
refused-line-control = احذف العلامات غير المرئية، واكتب ذلك في سطر واحد
refused-line-direction = احذف العلامات غير المرئية التي تغيّر اتجاه الكتابة
refused-line-no-letter = اكتب حرفًا واحدًا على الأقل
refused-line-empty = اكتب شيئًا هنا
refused-site = اكتب العنوان كاملًا، مثل https://www.example.org. يبدأ بـ https، ولا تحلّ فيه أرقام محل اسم الموقع.
refused-contact-own = هذا هو العنوان الذي تسجّل به الدخول. اكتب عنوان مكتب، لا عنوان شخص

# منظمات قد تكون هي نفسها.
alike-title = هل هي إحدى هذه المنظمات؟
alike-lead = هذه المنظمات تشبه التي تريد إنشاءها. إن كانت منظمتك بينها فاخترها: بذلك يبقى تاريخها مجتمعًا.
alike-same-name = لها الاسم نفسه.
alike-acronym = لها الاسم المختصر نفسه.
alike-same-words = اسمها ومكانها متشابهان.
alike-this = هذه هي
alike-mine = هذه هي: أتحدّث باسمها من قبل
alike-look = انظر صفحتها
alike-none-title = ليست أيًّا منها
alike-none = إنشاء منظمة جديدة

# إحدى منظماتي.
own-state = التحقّق
own-step-none = لا يُعرف شيء بعد عن كيفية تمثيلك لها.
own-step-claimed = تمت الخطوة 1 من 3. صرّحت بأنك تمثّلها. بعد ذلك يؤكّد شخص آخر الأمر نفسه.
own-step-vouched = تمت الخطوة 2 من 3. زكّاها شخص آخر. بعد ذلك يقارنها مسؤول قُطري بالأدلة.
own-step-verified = تمت الخطوات 3 كلها. يمكنها أن تتحدّث علنًا وأن تقدّم الطلبات وأن توقّع.
own-steps-claimed = صُرّح بتمثيلها
own-steps-vouched = تمت تزكيتها
own-steps-verified = تم التحقّق منها
own-unseen = لا يرى هذه المنظمة إلا من يتحدّثون باسمها وفريق الموقع. ويراها الجميع بعد التحقّق منها.
own-public = صفحتها العامة
own-do = ما يمكنك فعله
own-verification = التحقّق
own-verification-text = اطلب من يزكّيها، وأثبت عنوانها، وانظر ما ينقص.
own-profile = ماذا تفعل
own-profile-text = نشاطها ومستواها ومكانها ولغاتها.
own-names = الأسماء
own-names-text = اسمها بعدة لغات، واسمها المختصر.
own-contact = كيفية الاتصال بها
own-contact-text = صفحتها على الويب، وعنوانها العام، وصندوق بريدها.
own-corridors = ممرات الهجرة
own-corridors-text = في أي بلدان تعمل، وعند أي طرف من ممر الهجرة.
own-representatives = من يتحدّث باسمها
own-representatives-text = ادعُ زملاء، أو سلّم المهام، أو غادر.
own-audit = ما جرى بشأنها
own-audit-text = كل عملية دوّنها الموقع بشأنها.
own-audit-lead = كل عملية بشأن هذه المنظمة، والأحدث أولًا. لا يقرؤها إلا مالكو صفحتها والمدققون.
own-says = ما تقوله عن نفسها
own-not-said = لم يُذكر بعد
own-mailbox = صندوق بريد النُّسخ
own-speakers = من يتحدّث باسمها
own-acts = ما جرى باسم المنظمة
own-acts-text = يرى الآخرون المنظمة. ويرى من يتحدّثون باسمها هنا من قام بذلك.
own-done-made = أُنشئت المنظمة. أنت مالك صفحتها.
own-done-profile = حُفظ نشاط المنظمة.
own-done-names = حُفظت الأسماء.
own-done-contact = حُفظت كيفية الاتصال بها.

# ما تقوله عن نفسها.
own-profile-title = ماذا تفعل
profile-about = ماذا تفعل المنظمة؟
profile-about-help = بضع جمل. يمكن للجميع قراءتها بعد التحقّق منها. لا تذكر أسماء أشخاص.
profile-level = على أي مستوى تدير الشؤون العامة؟
profile-level-none = لا تدير شؤونًا عامة
profile-languages = اللغات التي يمكن مراسلتها بها
profile-button = حفظ
naming-title = الأسماء
naming-lead = يجد الناس المنظمة بكل اسم من هذه الأسماء.
naming-verified = تحقّق مسؤول من المنظمة بهذه الأسماء. إن غيّرت أحدها، وجب التحقّق منها من جديد. وإلى ذلك الحين لا يراها إلا من يتحدّثون باسمها والفريق.
naming-main = الاسم
naming-main-help = كما تكتبه المنظمة نفسها، بأي لغة.
naming-en = الاسم بالإنجليزية
naming-fr = الاسم بالفرنسية
naming-es = الاسم بالإسبانية
naming-ar = الاسم بالعربية
naming-button = حفظ
naming-button-verified = حفظ، مع تحقّق جديد
contact-title = كيفية الاتصال بها
contact-site = صفحتها على الويب
contact-site-help = مثل https://www.example.org.
contact-role = العنوان العام
contact-role-help = يراه الجميع. اكتب عنوان مكتب، لا عنوان شخص.
contact-mailbox = صندوق بريدها
contact-mailbox-help = تصل إليه نُسخ مما يخصّ المنظمة. لا يمكن لأحد تسجيل الدخول به، ولا يراه أحد.
contact-verified = المنظمة متحقَّق منها. إذا غيّرت صفحتها أو صندوق بريدها، يُبلَّغ كل مالكي الصفحة والصندوق القديم. وينظر مسؤول قُطري من جديد في الصفحة الجديدة.
contact-owners = المنظمة متحقَّق منها. لا يغيّر صفحتها على الويب وصندوق بريدها إلا مالك الصفحة.
contact-button = حفظ
corridors-title = ممرات الهجرة
corridors-lead = يربط ممر الهجرة مكانًا يأتي منه المهاجرون بمكان يعيشون فيه.
corridors-none = لم يُذكر أي بلد بعد.
corridors-country = البلد
corridors-side = ما هذا البلد لمن تعملون معهم؟
corridors-side-origin = يأتون منه
corridors-side-destination = يعيشون فيه
corridors-side-transit = يعبرونه
corridors-add = إضافة البلد
corridors-take = حذف: { $country }، { $side }
refused-corridor-country = اختر البلد
refused-corridor-side = اختر ما هو هذا البلد لهم
refused-corridor-many = احذف بلدًا أولًا: بلغ عدد البلدان حدّه الأقصى
