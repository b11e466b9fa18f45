# من يتحدّث باسم منظمة: الأشخاص والدعوات وانتقال الصلاحيات، والرسائل المتعلقة بذلك.

speaker-editor = محرِّر / محرِّرة
speaker-editor-help = يكتب المسودات. ويرسلها غيره.
speaker-representative = ممثِّل / ممثِّلة
speaker-representative-help = يكتب باسم المنظمة، ويدعو محرِّرين.
speaker-owner = مالك الصفحة / مالكة الصفحة
speaker-owner-help = يقرّر من يتحدّث باسم المنظمة.

speak-title = من يتحدّث باسمها
speak-caption = { $n ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
speak-name = الاسم
speak-role = الدور
speak-unit = الوحدة
speak-mandate = التفويض
speak-until = حتى
speak-you = (أنت)
speak-focal = نقطة الاتصال
speak-focal-ask = أول من يُسأل
speak-unseen = عضو غير ظاهر
speak-hand-over = سلّم المهام إلى من يخلفك
speak-leave = غادر هذه المنظمة
speak-waiting = دعوات بلا جواب
speak-waiting-until = يمكن قبولها حتى { $it }.
speak-revoke = اسحب الدعوة
speak-invite = ادعُ شخصًا
speak-invite-lead = نكتب إلى العنوان الذي تُدخله. لا يقبلها إلا من يقرأ هذا البريد، بحساب له العنوان نفسه.
speak-invite-email = عنوان بريده الإلكتروني
speak-invite-email-help = بريده الخاص، لا صندوق بريد مشترك.
speak-invite-role = دوره
speak-invite-unit = الوحدة أو القسم (إن شئت)
speak-invite-mandate = التفويض (إن شئت)
speak-invite-mandate-help = لماذا يحقّ له التحدّث باسمها: رئيس بلدية منتخب، رئيس مكتب.
speak-invite-until = آخر يوم في التفويض (إن كان معروفًا)
speak-invite-until-help = بعد هذا اليوم لا يتحدّث باسمها. ونكتب قبل ذلك.
speak-invite-button = أرسل الدعوة
speak-invite-next = يمكن الجواب عن الرسالة خلال 14 يومًا. وحتى ذلك الحين يمكنك سحب الدعوة.
speak-change-button = احفظ
speak-done-saved = حُفظ التغيير. تصل رسالة إلى كل من يتحدّث باسم المنظمة.
speak-done-invited = الدعوة في الطريق.
speak-done-revoked = سُحبت الدعوة. ولا يستطيع أحد قبولها الآن.
speak-done-ended = انتهى دوره. وتصله رسالة.
speak-own-title = أن يصير مالكًا للصفحة
speak-own-button = اطلب أن يصير مالكًا للصفحة
speak-own-reason = لماذا ينبغي أن يصير مالكًا للصفحة؟
speak-own-reason-help = يُبلَّغ كل من يتحدّث باسم المنظمة. ولهم 72 ساعة للاعتراض.
speak-end-button = أنهِ دوره
speak-end-reason = لماذا ينتهي؟
speak-end-reason-help = ينتهي فورًا، ويُبلَّغ صاحب الدور.
speak-remove-button = اطلب إعفاء هذا المالك
speak-remove-reason = لماذا ينبغي إعفاء هذا المالك؟
speak-remove-reason-help = يُبلَّغ هو وكل الآخرين. ويمكن لكل معنيّ أن يعترض خلال 72 ساعة.
speak-refused-email = اكتب عنوان بريد إلكتروني واحدًا كاملًا، مثل name@example.org
speak-refused-role = اختر دوره
speak-refused-role-given = لا يدعو الممثِّلين إلا مالك الصفحة
speak-refused-line = اكتب سطرًا قصيرًا واحدًا، من 120 حرفًا على الأكثر
speak-refused-until = اكتب تاريخًا كاملًا، مثل 2027-06-30
speak-refused-until-past = اكتب يومًا لم يأتِ بعد
speak-refused-reason = اكتب سببًا، من 1,000 حرف على الأكثر

invitation-title = وصلتك دعوة
invitation-lead = يدعوك شخص إلى التحدّث باسم منظمة في هذا الموقع.
invitation-organisation = المنظمة
invitation-means = ما معنى ذلك
invitation-until = آخر أجل للجواب
invitation-sign-in = للقبول، <a>سجّل الدخول</a> بالعنوان الذي وصلت إليه الرسالة. ألست عضوًا بعد؟ <a>انضم إلى الشبكة</a> بهذا العنوان، ثم تعود إلى هنا.
invitation-seen = سيرى الآخرون الذين يتحدّثون باسم المنظمة أنك تتحدّث باسمها.
invitation-accept = اقبل
invitation-refuse = ارفض
invitation-next = يمكنك مغادرة المنظمة في أي وقت.
invitation-gone = لا يمكن الجواب عن هذه الدعوة هنا
invitation-gone-lead = سبق الجواب عنها أو سُحبت، أو انتهى أجلها، أو أُرسلت إلى عنوان آخر.
invitation-gone-do = سجّل الدخول بالعنوان الذي وصلت إليه الرسالة، أو اطلب دعوة أخرى ممّن دعاك.
invitation-refused = رفضت الدعوة
invitation-refused-lead = يُبلَّغ من دعاك. ولا نحتفظ بعنوانك بعد الآن لهذا الغرض.

hand-over-title = تسليم المهام
hand-over-lead = تسمّي من يحلّ محلّك مالكًا للصفحة. ويبقى كل شيء للمنظمة.
hand-over-nobody = لا يوجد من تسلّمه المهام. <a>ادعُ أولًا من يخلفك</a>.
hand-over-successor = من يحلّ محلّك؟
hand-over-until = آخر يوم في تفويضه (إن كان معروفًا)
hand-over-reason = لماذا تسلّم المهام؟
hand-over-reason-help = يقرأ ذلك كل من يتحدّث باسم المنظمة.
hand-over-button = سلّم المهام
hand-over-next = يُبلَّغ الجميع، ويمكنهم الاعتراض خلال 72 ساعة. بعد ذلك لا تتحدّث باسمها. وتنتهي دعواتك، ويُسجَّل خروجك من كل الأجهزة.
hand-over-refused-successor = اختر من يحلّ محلّك

speak-done-accepted = أنت تتحدّث الآن باسم هذه المنظمة.
leave-done = غادرت المنظمة.
leave-title = مغادرة هذه المنظمة
leave-lead = لن تتحدّث باسمها بعد الآن. ويبقى لها ما قمت به من أجلها.
leave-button = غادر
leave-next = يسري ذلك فورًا. ويُبلَّغ مالكو الصفحة.
leave-last = أنت آخر مالك لصفحتها، فلا يمكنك المغادرة بعد.
leave-last-do = <a>سلّم المهام أولًا إلى من يخلفك</a>.

succession-title = حللت محلّ شخص هنا
succession-lead = صرّح بذلك هنا إذا تولّيت منصب شخص غادر.
succession-whom = محلّ من حللت؟
succession-whom-help = اسمه، كما كان معروفًا هنا.
succession-refused-whom = اكتب اسم من حللت محلّه
succession-reason = كيف يمكن التأكد من ذلك؟
succession-reason-help = مرسوم أو انتخاب أو صفحة من موقع المنظمة. سينظر فيه من يقرّر.
succession-until = آخر يوم في تفويضك (إن كان معروفًا)
succession-button = أرسل
succession-next = يُبلَّغ كل المعنيين وصندوق بريد المنظمة. ولهم 14 يومًا للاعتراض. ثم يقرّر مسؤول قُطري من بلدك.
succession-refused-owner = أنت مالك الصفحة بالفعل
succession-refused-asked = سبق أن صرّحت بذلك. انتظر القرار.
succession-said = بدلًا من: { $whom }. { $reason }

moving-title = تغيير مالك الصفحة
moving-hand-over = يسلّم مالك الصفحة مهامه إلى من يخلفه.
moving-add-owner = طُلب أن يصير شخص مالكًا للصفحة.
moving-remove-owner = طُلب إعفاء مالك للصفحة.
moving-succession = صرّح شخص بأنه حلّ محلّ مالك الصفحة.
moving-rescue = اقتُرح تعيين مالك لصفحة منظمة بلا مالك.
moving-kind = التغيير
moving-kind-hand-over = تسليم المهام
moving-kind-add-owner = مالك إضافي للصفحة
moving-kind-remove-owner = إعفاء مالك للصفحة
moving-kind-succession = خلافة في المنصب
moving-kind-rescue = تعيين مالك لصفحة بلا مالك
moving-organisation = المنظمة
moving-by = صاحب الطلب
moving-about = الشخص المعني
moving-reason = السبب
moving-at = تاريخ الطلب
moving-state = الوضع الآن
moving-state-second = يجب أن يوافق مسؤول قُطري ثانٍ.
moving-state-waits = يمكن لكل معنيّ أن يعترض حتى { $it }.
moving-state-decision = ينتظر قرار مسؤول قُطري.
moving-state-due = يسري الآن.
moving-objection-said = الاعتراض
moving-objection-staff = أوقفه فريق الموقع لينظر فيه أولًا.
moving-outcome = كيف انتهى
moving-outcome-done = أصبح ساريًا
moving-outcome-refused = رُفض
moving-outcome-taken-back = سُحب
moving-outcome-void = لم يعد ممكنًا أن يسري
moving-ended = تاريخ الانتهاء
moving-decision = سبب القرار
moving-objection = لماذا تعترض؟
moving-object = اعترض
moving-next = الاعتراض يوقف التغيير. ثم يقرّر مسؤول قُطري.
moving-take-back = اسحب الطلب

desk-changes-title = تغييرات مالك الصفحة
desk-changes-lead = ما ينتظرك مرتّب حسب التاريخ، الأقدم أولًا. لا يقرّر أحد في شأن منظمته.
desk-changes-none = لا شيء قيد النظر.
desk-changes-caption = { $n ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $n } تغييرات
    [many] { $n } تغييرًا
   *[other] { $n } تغيير
}
desk-decision = قرارك
desk-accept = قبول التغيير
desk-refuse = رفض التغيير
moving-decision-reason = السبب
moving-decision-reason-help = يقرأ ذلك كل المعنيين.
desk-decide = قرّر
desk-refused-decision = اختر قرارك
rescue-title = عيّن مالكًا لصفحتها
rescue-lead = لمنظمة لم يعد لصفحتها مالك. يجب أن يوافق مسؤول قُطري ثانٍ.
rescue-number = رقم عضوية المالك الجديد
rescue-number-help = تسعة أرقام. يجدها العضو في صفحته.
rescue-button = اقترح
rescue-second = أوافق
rescue-next = عندما يوافق مسؤول قُطري ثانٍ، يُبلَّغ كل المعنيين. ولهم 72 ساعة للاعتراض.
rescue-refused-number = لا يوجد عضو بهذا الرقم
rescue-refused-owner = لصفحة هذه المنظمة مالك
rescue-refused-asked = سبق اقتراح هذا

letter-somebody = أحد الأعضاء
letter-some-organisation = منظمة من هذه الشبكة

letter-invitation-subject = دعوة إلى التحدّث باسم منظمة
letter-invitation =
    وصلتك دعوة إلى التحدّث باسم { $organisation }.

    دورك: { $speaker }. يمكنك الجواب حتى { $until }.

    أعطانا عنوانك من دعاك، ولا نستعمله إلا لهذا الغرض. إن كنت لا تعرف سبب هذه الرسالة، فلا تفعل شيئًا.

letter-invitation-refused-subject = رُفضت دعوتك
letter-invitation-refused =
    رُفضت دعوتك إلى التحدّث باسم { $organisation }.

    كان الدور: { $speaker }.

letter-part-accepted-subject = شخص جديد يتحدّث باسم منظمتك
letter-part-accepted =
    قُبلت دعوة إلى التحدّث باسم { $organisation }. الشخص الجديد: { $person }.

    الدور: { $speaker }.

letter-part-changed-subject = تغيّر دور في منظمتك
letter-part-changed =
    تغيّر دور { $person } في { $organisation }.

    الدور الآن: { $speaker }.

letter-part-ended-subject = انتهى دور في منظمة
letter-part-ended =
    انتهى دور { $person } في { $organisation }، بقرار من مالك الصفحة. ومعنى ذلك انتهاء التحدّث باسمها.

    كان الدور: { $speaker }.

letter-part-left-subject = غادر شخص منظمتك
letter-part-left =
    تمت مغادرة { $organisation } من طرف { $person }.

    كان الدور: { $speaker }.

letter-part-mandate-soon-subject = تفويض ينتهي قريبًا
letter-part-mandate-soon =
    ينتهي تفويض { $person } في { $organisation } يوم { $until }.

    الدور: { $speaker }. يمكن لمالك الصفحة أن يكتب تاريخ انتهاء جديدًا، أو أن يسلّم المهام في الوقت المناسب.

letter-part-mandate-over-subject = انتهى تفويض
letter-part-mandate-over =
    انتهى تفويض { $person } في { $organisation } منذ { $until }.

    كان الدور: { $speaker }. ومعنى ذلك انتهاء التحدّث باسمها.

letter-hand-over-asked-subject = مالك صفحة يسلّم المهام
letter-hand-over-asked =
    تسليم مهام مالك صفحة { $organisation }، من { $person } إلى { $other }.

    يسري ذلك بعد { $until }، إلا إذا اعترض أحد المعنيين في الموقع.

    السبب: { $reason }

letter-add-owner-asked-subject = طلب أن يصير شخص مالكًا للصفحة
letter-add-owner-asked =
    طلب من { $person }: تعيين { $other } بصفة مالك لصفحة { $organisation }.

    يسري ذلك بعد { $until }، إلا إذا اعترض أحد المعنيين في الموقع.

    السبب: { $reason }

letter-remove-owner-asked-subject = طلب إعفاء مالك للصفحة
letter-remove-owner-asked =
    طلب من { $person }: إعفاء { $other } من صفة مالك لصفحة { $organisation }.

    يسري ذلك بعد { $until }، إلا إذا اعترض أحد المعنيين في الموقع.

    السبب: { $reason }

letter-succession-asked-subject = تصريح بالحلول محلّ مالك صفحة
letter-succession-asked =
    تصريح من { $person } بالحلول محلّ مالك لصفحة { $organisation }.

    يمكنك الاعتراض في الموقع حتى { $until }. ثم يقرّر مسؤول قُطري. ولا يتغيّر شيء قبل ذلك.

    السبب: { $reason }

letter-rescue-asked-subject = اقتراح مالك لصفحة منظمة
letter-rescue-asked =
    لم يعد لصفحة { $organisation } مالك. يقترح مسؤولان قُطريان تعيين { $other } بهذه الصفة.

    يسري ذلك بعد { $until }، إلا إذا اعترض أحد المعنيين في الموقع.

    السبب: { $reason }

letter-moving-objected-subject = اعتراض على تغيير
letter-moving-objected =
    اعترض أحد المعنيين على تغيير مالك صفحة { $organisation }.

    لا يتغيّر شيء حتى يقرّر مسؤول قُطري.
letter-moving-stopped-subject = أُوقف تغيير في الوقت الحالي
letter-moving-stopped =
    أوقف فريق الموقع تغيير مالك صفحة { $organisation } لينظر فيه أولًا.

    لا يتغير شيء قبل أن يقرّر مسؤول قُطري.

letter-moving-done-subject = أصبح تغيير ساريًا
letter-moving-done =
    أصبح تغيير مالك صفحة { $organisation } ساريًا.

    ويبقى للمنظمة كل ما أُنجز من أجلها.

letter-moving-refused-subject = رُفض تغيير
letter-moving-refused =
    رُفض تغيير مالك صفحة { $organisation }. لم يتغيّر شيء.

letter-moving-taken-back-subject = سُحب طلب تغيير
letter-moving-taken-back =
    سُحب طلب تغيير مالك صفحة { $organisation }، سحبه صاحبه. لم يتغيّر شيء.

letter-moving-void-subject = تعذّر أن يسري تغيير
letter-moving-void =
    تعذّر أن يسري تغيير مالك صفحة { $organisation }، لأن الأمور تغيّرت في أثناء ذلك.
