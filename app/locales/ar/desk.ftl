# مكتب الفريق: صفحات فريق الموقع، والرسائل الموجّهة إلى العضو وما يخصّه في السجلّ.

desk-title = مكتب الفريق
desk-at = { $day }، { $time } UTC
desk-person = { $name } ({ $number })
desk-operator = مشغّل الموقع
desk-left = عضو سابق
desk-number = رقم العضو
desk-number-help = تسعة أرقام. يجدها الشخص في صفحته.
desk-find = ابحث
desk-nobody = لا يوجد عضو بهذا الرقم.
desk-what = ماذا
desk-when = متى
desk-about = بشأن من
desk-by = اقترحه
desk-by-themselves = الشخص نفسه
desk-from = من
desk-until = إلى
desk-until-day = حتى { $it }
desk-open-end = بلا نهاية محدّدة
desk-because = السبب
desk-own-rights = صلاحياتك
desk-administrators-silent = كل المديرين صامتون منذ ثلاث سنوات. يستطيع مشغّل الموقع تعيين مدير آخر.

desk-changes = تغييرات مالك الصفحة
desk-changes-text = من سيتحدّث باسم منظمة، والاعتراضات على ذلك.

desk-rights = الصلاحيات
desk-rights-text = من يحق له فعل ماذا، ومن منحه ذلك، ولماذا.
desk-rights-lead = لكل صلاحية سبب، ومن منحها، وبداية، وربما نهاية. ابحث عن عضو لتمنحه صلاحية.
desk-rights-caption = أحدث الصلاحيات أولًا.
desk-rights-none = لا صلاحيات مسجَّلة هنا.
desk-right = الصلاحية
desk-scope = أين
desk-holder = لمن
desk-granter = منحها
desk-granted-at = تاريخ المنح
desk-no-factor = لم يفعّل هذا الشخص الخطوة الثانية بعد. إلى ذلك الحين لا يمكن منحه صلاحية ولا استعمال أي صلاحية له.
desk-no-factor-short = بلا خطوة ثانية بعد
desk-done-granted = مُنحت الصلاحية. يُبلَّغ الشخص برسالة، وعليه أن يسجّل الدخول من جديد.
desk-done-proposed = اقتُرحت الصلاحية. يجب أن يوافق مدير آخر للموقع.
desk-done-ended = انتهت الصلاحية. يُبلَّغ الشخص برسالة، وعليه أن يسجّل الدخول من جديد.

desk-grant = منح صلاحية
desk-grant-role = بأي صفة؟
desk-grant-scope-kind = أين تسري؟
desk-grant-scope = أيّها بالتحديد؟
desk-grant-scope-help = اتركه فارغًا للموقع كله. للبلد أو اللغة اكتب الحرفين اللاتينيين، مثل SN أو fr. وفي غير ذلك اكتب الاسم المختصر.
desk-grant-reason = لماذا؟
desk-grant-reason-help = يقرأ الشخص هذا السبب، ويُدوَّن في سجلّ العمليات.
desk-grant-starts = من أي يوم؟
desk-grant-starts-help = اتركه فارغًا لتبدأ الآن.
desk-grant-ends = حتى أي يوم؟
desk-grant-ends-help = يُحسب اليوم كاملًا. اتركه فارغًا إن لم تُحدَّد نهاية.
desk-grant-button = امنح الصلاحية
desk-grant-next = يُبلَّغ الشخص برسالة، ثم يسجّل الدخول من جديد. صلاحيات المدير وأمين الهويات والمدقّق تتطلب موافقة مدير ثانٍ.
desk-scope-site = الموقع كله
desk-scope-programme = البرنامج { $it }
desk-scope-dataset = مجموعة البيانات { $it }
desk-scope-discussion = النقاش { $it }
desk-scope-organisation = المنظمة { $it }
desk-scope-call = الدعوة { $it }
desk-scope-kind-site = في الموقع كله
desk-scope-kind-country = في بلد واحد
desk-scope-kind-programme = في برنامج واحد
desk-scope-kind-dataset = في مجموعة بيانات واحدة
desk-scope-kind-language = في لغة واحدة
desk-scope-kind-discussion = في نقاش واحد
right-directory = مكتب الدليل
right-directory-help = يتحقّق من المنظمات. في الموقع كله أو في بلد واحد.
right-programme = مسؤول البرنامج
right-programme-help = يعتني بسجلّ برنامج أو بلد أو مجموعة بيانات.
right-translator = مترجم
right-translator-help = يترجم نصوص السجلّ إلى لغة واحدة.
right-moderator = مشرف
right-moderator-help = يبتّ في البلاغات، في الموقع كله أو في نقاش واحد.
right-custodian = أمين الهويات
right-custodian-help = يكشف، مع أمين آخر للهويات، من يقف وراء اسم ما.
right-administrator = مدير الموقع
right-administrator-help = يمنح الصلاحيات، ولا يقرأ أي محتوى.
right-auditor = مدقّق
right-auditor-help = يقرأ سجلّ العمليات.
desk-end-reason = لماذا تنتهي؟
desk-end-reason-help = يقرأ الشخص هذا السبب، ويُدوَّن في سجلّ العمليات.
desk-ended-reason = سبب الانتهاء
desk-end-button = أنهِ هذه الصلاحية
desk-end-next = تزول الصلاحية عند الطلب التالي. يُبلَّغ الشخص برسالة، ويسجّل الدخول من جديد.
refused-right-role = اختر بأي صفة
refused-right-scope = اكتب أيّها بالتحديد، مثل SN لبلد. أما الموقع كله فله خيار خاص.
refused-right-oneself = لا أحد يمنح نفسه صلاحية: اطلب ذلك من مدير آخر للموقع
refused-right-not-administrator = لا يمنح الصلاحيات ولا ينهيها إلا مدير الموقع
refused-right-not-granted = لا أحد يمنح هذه الصفة: اختر غيرها
refused-right-wrong-scope = لا وجود لهذه الصفة هناك: اختر نطاقًا آخر
refused-right-no-reason = اكتب السبب
refused-right-ends-too-early = اختر يومًا لاحقًا: ستنتهي الصلاحية قبل أن تبدأ
refused-right-already-held = لدى الشخص هذه الصلاحية من قبل
refused-right-already-ended = سبق أن انتهت هذه الصلاحية
refused-right-no-factor = على الشخص أن يفعّل الخطوة الثانية أولًا
refused-right-needs-fresh-factor = أدخل خطوتك الثانية من جديد، ثم أرسل هذا مرة أخرى
refused-right-second-is-concerned = يجب أن يوافق شخص آخر
refused-right-second-is-not-administrator = يجب أن يوافق مدير آخر للموقع
refused-right-last-administrator = هذا آخر مدير للموقع: امنح الصلاحية لشخص آخر أولًا
refused-right-not-the-first = يوجد مديران للموقع من قبل
refused-why = اكتب سببًا لا يتجاوز 500 حرف
refused-date = اكتب يومًا، مثل 2026-12-31
refused-day = «{ $it }» ليس يومًا. اكتبه هكذا: 2026-12-31.
refused-number = لا يوجد عضو بهذا الرقم: اطلبه من الشخص نفسه

desk-proposals = في انتظار شخص ثانٍ
desk-proposals-text = ما اقترحه أحد أعضاء الفريق، ويجب أن يوافق عليه عضو آخر.
desk-proposals-lead = تتطلب بعض العمليات شخصين. لا توافق إلا إذا كنت ستفعل ذلك بنفسك، للسبب المذكور.
desk-proposals-none = لا شيء في الانتظار.
desk-proposals-caption = { $n ->
    [zero] لا اقتراحات في الانتظار
    [one] اقتراح واحد في الانتظار
    [two] اقتراحان في الانتظار
    [few] { $n } اقتراحات في الانتظار
    [many] { $n } اقتراحًا في الانتظار
   *[other] { $n } اقتراح في الانتظار
}
desk-proposals-open = { $n ->
    [zero] لا شيء في الانتظار.
    [one] اقتراح واحد في الانتظار.
    [two] اقتراحان في الانتظار.
    [few] { $n } اقتراحات في الانتظار.
    [many] { $n } اقتراحًا في الانتظار.
   *[other] { $n } اقتراح في الانتظار.
}
desk-deed-grant-right = منح صلاحية
desk-deed-redact-audit = حذف تفاصيل من سجلّ العمليات
desk-deed-open-identity = كشف من يقف وراء اسم ما
desk-deed-factor-recovery = إلغاء خطوة ثانية مفقودة
desk-proposal-open = يجب أن يوافق شخص ثانٍ.
desk-proposal-asked = طلب الشخص ذلك. يجب أن يوافق اثنان من الفريق، والأول منهما بدليل.
desk-proposal-waits = وافق شخصان. بقيت مهلة، ليتمكّن الشخص المعني من الرفض.
desk-proposal-done = وافق شخصان، ونُفّذ الاقتراح.
desk-proposal-refused = رُفض الاقتراح.
desk-proposal-lapsed = لم يوافق أحد خلال 14 يومًا. يجب تقديم الاقتراح من جديد.
desk-second = وافق عليه
desk-effect = يسري من
desk-done-at = نُفّذ في
desk-second-button = أوافق
desk-refuse-button = ارفض الاقتراح أو اسحبه
desk-refuse-reason = لماذا لا؟
desk-support-button = اقترح ذلك، بهذا الدليل
desk-proof = كيف تعرف أن هذا هو الشخص نفسه؟
desk-proof-help = ما رأيته أو سمعته، ومتى. بلا أرقام وثائق.
desk-propose-button = اقترح
desk-propose-next = لا يحدث شيء قبل أن يوافق شخص ثانٍ.
desk-read-identity = اعرض من يقف وراء الاسم
desk-identity-note = يُعرض هذا الآن فقط. اطّلاعك مدوَّن في سجلّ العمليات، وقد أُبلغ الشخص برسالة.
desk-identity-none = لا شيء مختوم بشأن هذا الشخص.
desk-entry = رقم القيد
desk-entry-help = يذكره لك المدقّق.
desk-redaction-lead = يبقى القيد، وتبقى السلسلة كاملة. تُحذف تفاصيله فقط، نهائيًا.
refused-entry = لا يوجد قيد كهذا، أو سبق حذف تفاصيله
refused-second-settled = سبق البتّ في الاقتراح
refused-second-too-old = مضى على الاقتراح أكثر من 14 يومًا: قدّمه من جديد
refused-second-same-person = أنت من اقترح ذلك: يجب أن يوافق شخص آخر
refused-second-concerned = الأمر يخصّك: يجب أن يقرّر شخص آخر
refused-second-not-taken-up = طلبه صاحب الشأن نفسه: يجب أن يتولّاه أولًا أحد أفراد الفريق
refused-second-first-is-gone = لم يعد يحق لصاحب الاقتراح تقديمه: قدّمه أنت
refused-second-needs-fresh-factor = أدخل خطوتك الثانية من جديد، ثم وافق مرة أخرى

desk-members = الحسابات
desk-members-text = إنهاء الجلسات أو إيقاف حساب، برقم العضو.
desk-members-lead = ترى اسم العضو ورقمه، ولا شيء آخر يخصّه.
desk-account = الحساب
desk-account-open = مفتوح
desk-suspended-since = موقوف منذ { $it }
desk-reason-told = لماذا؟
desk-reason-told-help = يقرأ الشخص هذا السبب، ويُدوَّن في سجلّ العمليات.
desk-member-sessions = إنهاء جلساته
desk-member-sessions-button = أنهِ جلساته
desk-member-sessions-next = يُسجَّل خروجه من كل مكان، ويمكنه تسجيل الدخول من جديد. تُبلغه رسالة بذلك.
desk-member-sessions-done = انتهت جلساته.
desk-member-suspension = إيقاف الحساب
desk-member-suspension-button = أوقف الحساب
desk-member-suspension-next = يُسجَّل خروجه، ولا يمكن لأحد الدخول إلى الحساب. تُبلغه رسالة بالسبب.
desk-member-suspension-done = أُوقف الحساب.
desk-member-return = إعادة فتح الحساب
desk-member-return-button = أعد فتح الحساب
desk-member-return-next = يمكنه تسجيل الدخول من جديد. تُبلغه رسالة بذلك.
desk-member-return-done = أُعيد فتح الحساب.
desk-member-factor = إلغاء خطوة ثانية مفقودة
desk-member-factor-button = اقترح ذلك
desk-member-factor-next = حين يوافق شخص ثانٍ، تبدأ مهلة 72 ساعة. يُبلَّغ الشخص في البداية وفي النهاية. إن سجّل الدخول بالخطوة الثانية، توقّف الإجراء.
desk-member-factor-done = قُدّم الاقتراح.
desk-member-identity = كشف من يقف وراء الاسم
desk-member-identity-button = اقترح ذلك
desk-member-identity-next = حين يوافق أمين آخر للهويات، يمكن لكليكما قراءة ذلك مدة يوم. يُبلَّغ الشخص برسالة.
desk-member-identity-done = قُدّم الاقتراح.

desk-letters = رسائل الموقع
desk-letters-text = الرسائل التي أُرسلت أو تنتظر أو تعذّر إرسالها. لا مضمونها.
desk-letters-lead = ترى أي رسالة هي، ومتى، وما حالتها. لا يظهر من وُجّهت إليه ولا مضمونها.
desk-letters-none = لا توجد رسائل كهذه.
desk-letters-failed = { $n ->
    [zero] لا رسائل تعذّر إرسالها.
    [one] تعذّر إرسال رسالة واحدة.
    [two] تعذّر إرسال رسالتين.
    [few] تعذّر إرسال { $n } رسائل.
    [many] تعذّر إرسال { $n } رسالة.
   *[other] تعذّر إرسال { $n } رسالة.
}
letter-name = الرسالة
letter-to = إلى
letter-state = الحالة
letter-attempts = المحاولات
letter-state-queued = في الانتظار
letter-state-sending = قيد الإرسال
letter-state-sent = أُرسلت
letter-state-kept = تُقرأ في الموقع
letter-state-failed = تعذّر إرسالها نهائيًا
letter-state-bounced = رجعت
letter-state-withdrawn = لم تعد لازمة
refused-letter-state = لا توجد حالة باسم «{ $it }». اختر حالة من الصفحة.

my-letters-lead = ما كتبناه إليك، والأحدث أولًا. حُذفت الروابط والرموز الصالحة لمرة واحدة.
my-letter-of = رسالة { $it }
my-letters-none = لم نكتب إليك بعد.
my-letter-erase = امحُ هذه الرسالة
my-letter-erased = مُحيت الرسالة.

desk-audit = سجلّ العمليات
desk-audit-text = ما جرى، ومن فعله، وبشأن ماذا.
desk-deed-redact-audit-text = يقترحه أمين للهويات، ويوافق عليه آخر.
desk-audit-lead = تُضاف القيود ولا تُحذف أبدًا. يظهر الأشخاص هنا برقم عشوائي، لا بالاسم.
desk-audit-caption = أحدث القيود أولًا.
desk-audit-none = لا توجد قيود كهذه.
desk-audit-object = موضوع العملية
desk-audit-actor = الفاعل
desk-audit-about = بشأن
desk-audit-by-act = العملية
desk-audit-by-object = نوع الموضوع
desk-audit-by-from = من هذا اليوم
desk-audit-by-to = حتى هذا اليوم
desk-audit-details = عرض التفاصيل
desk-audit-details-button = اعرض التفاصيل
desk-audit-export = خذ سجلّ العمليات كاملًا
desk-audit-export-button = نزّل السجلّ
desk-audit-open = تُعرض التفاصيل مدة عشر دقائق. اطّلاعك وسببه مدوَّنان في سجلّ العمليات.
desk-audit-reason = لماذا تحتاج إليه؟
desk-audit-reason-lead = قد تتضمن التفاصيل ما كتبه أشخاص عن أشخاص آخرين. يصبح السبب الذي تكتبه قيدًا في سجلّ العمليات.
desk-redacted = حُذفت بالقيد { $it }

my-audit-lead = كل عملية تخصّ حسابك، والأحدث أولًا.
my-audit-by-me = قمت بها أنت
my-audit-by-staff = قام بها شخص آخر
my-audit-by-site = قام بها الموقع نفسه
audit-act-member-joined = انضممت
audit-act-session-begun = تسجيل دخول
audit-act-session-ended = تسجيل خروج
audit-act-right-granted = مُنحت صلاحية
audit-act-right-ended = انتهت صلاحية
audit-act-sessions-ended = أنهى الفريق كل الجلسات
audit-act-account-suspended = أُوقف الحساب
audit-act-account-readmitted = أُعيد فتح الحساب
audit-act-data-given-on-request = سلّم مشغّل الموقع البيانات كما طُلب على الورق
audit-act-leaving-on-request = طلب مشغّل الموقع محو الحساب كما طُلب على الورق
audit-act-proposal-made = قدّم الفريق اقتراحًا
audit-act-proposal-seconded = وافق شخص ثانٍ
audit-act-proposal-refused = رُفض اقتراح
audit-act-identity-opened = كُشف من يقف وراء الاسم
audit-act-identity-seen = قُرئ من يقف وراء الاسم
audit-act-factor-recovered = أُلغيت الخطوة الثانية
audit-act-audit-redacted = حُذفت تفاصيل من سجلّ العمليات
audit-act-audit-details-opened = عُرضت تفاصيل من سجلّ العمليات
audit-act-audit-exported = نُزّل سجلّ العمليات
audit-act-not-found = طُلب شيء غير موجود
audit-act-not-found-counted = طلبات أخرى مثله، بالعدد فقط
audit-act-letters-stopped = طلب أحدهم ألا تُرسل رسائل أخرى إلى عنوان
audit-act-letters-allowed = يمكن لعنوان أن يتلقى الرسائل من جديد
audit-act-backup-restored = استُعيدت نسخة احتياطية

letter-right-granted-subject = لديك صلاحية جديدة
letter-right-granted =
    لديك صلاحية جديدة في الموقع: { $role }. تسري من { $at }.

    السبب: { $reason }

    انتهت كل جلساتك. سجّل الدخول من جديد لتستعمل الصلاحية. وهي تتطلب الخطوة الثانية.
letter-right-ended-subject = انتهت إحدى صلاحياتك
letter-right-ended =
    انتهت هذه الصلاحية التي كانت لديك: { $role }.

    السبب: { $reason }

    انتهت كل جلساتك. يمكنك تسجيل الدخول من جديد.
letter-sessions-ended-subject = سُجّل خروجك
letter-sessions-ended =
    أنهى فريق الموقع كل جلساتك. يمكنك تسجيل الدخول من جديد.

    السبب: { $reason }
letter-account-suspended-subject = أُوقف حسابك
letter-account-suspended =
    أوقف فريق الموقع حسابك. لا يمكن لأحد الدخول إليه الآن.

    السبب: { $reason }

    إن رأيت في ذلك خطأ، فاكتب إلى جهة الاتصال المذكورة في صفحة الخصوصية بالموقع.
letter-account-readmitted-subject = أُعيد فتح حسابك
letter-account-readmitted =
    أعاد فريق الموقع فتح حسابك. يمكنك تسجيل الدخول.

    السبب: { $reason }
letter-identity-opened-subject = كُشف من يقف وراء اسمك
letter-identity-opened =
    كشف اثنان من أمناء الهويات في الموقع من يقف وراء اسمك.

    السبب: { $reason }

    إن رأيت في ذلك خطأ، فاكتب إلى جهة الاتصال المذكورة في صفحة الخصوصية بالموقع.
letter-audit-redacted-subject = حُذفت تفاصيل تخصّك من سجلّ العمليات
letter-audit-redacted =
    حذف اثنان من أمناء الهويات تفاصيل قيد يخصّك في سجلّ العمليات. يبقى مدوَّنًا أن القيد كان موجودًا.

    السبب: { $reason }

    إن رأيت في ذلك خطأ، فاكتب إلى جهة الاتصال المذكورة في صفحة الخصوصية بالموقع.
letter-factor-recovery-begun-subject = ستُلغى خطوتك الثانية
letter-factor-recovery-begun =
    أُبلغ الفريق بأنك فقدت الخطوة الثانية لحسابك. وافق اثنان من الفريق على إلغائها في { $until }.

    إن لم تطلب ذلك، فسجّل الدخول بخطوتك الثانية قبل ذلك اليوم. عندئذ لا يُلغى شيء.
letter-factor-recovered-subject = أُلغيت خطوتك الثانية
letter-factor-recovered =
    أُلغيت الخطوة الثانية لحسابك، وانتهت كل جلساتك.

    سجّل الدخول برسالة، وفعّل خطوة جديدة فورًا. إلى ذلك الحين لا يمكن استعمال صلاحياتك.

letter-audit-heads-subject = رأس سجلّ العمليات، للحفظ
letter-audit-heads =
    سجلّ العمليات في هذا الموقع سلسلة: من غيّر قيدًا غيّر كل ما بعده. يبيّن هذا السطر موضعه في { $at }:

    { $head }

    احفظ هذه الرسالة في صندوق بريدك. تصل مثلها كل أسبوع إلى شخصين.

    للمقارنة، ضع السطر في آخر الملف audit-heads.jsonl في مجلد البيانات. ثم شغّل: m4dnet check

    ومن دون برنامجنا، يقارنه docs/audit-verify.py بنسخة مصدَّرة من السجلّ. إذا اختلفا، فأخبر كل من له صلاحية هنا.
