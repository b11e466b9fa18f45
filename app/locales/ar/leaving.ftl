# المغادرة: بياناتي في ملف، والمحو، وما تقوله صفحات الخصوصية.

data-title = بياناتي
data-lead = خذ معك كل ما يحفظه هذا الموقع عنك.
data-holds = تحصل على ملف واحد. فيه صفحة للقراءة، والمحتوى نفسه بصيغة تقرؤها البرامج.
data-keep = من يملك الملف يعرف كل ما فيه. لا تحفظه على هاتف يستعمله آخرون.
data-leave = هل تريد المغادرة؟ <a>كيف تغادر</a>
data-button = أعطوني بياناتي
data-next = قد يلزمك أولًا تسجيل الدخول من جديد، كي لا يأخذ غيرك بياناتك. ثم يصلك الملف فورًا.
data-file-title = كل ما يحفظه هذا الموقع عنك
data-file-lead = من { $site }، في { $day }. الأسماء المكتوبة بحروف لاتينية صغيرة هي أسماء الملف data.json.

leaving-title = المغادرة
leaving-lead = يمكنك المغادرة في أي وقت. هذا مصير بياناتك.
leaving-take = هل تريد نسخة أولًا؟ <a>خذ بياناتي معي</a>
leaving-mine = ما يخصّك يُمحى
leaving-mine-text = لا يبقى منه شيء عند أحد.
leaving-public = ما قلته للآخرين متروك لاختيارك
leaving-public-text = تقرّر أدناه مصير هذا.
leaving-record = ما جرى يبقى، دون اسمك
leaving-record-text = يجب أن تتمكّن كل منظمة من إثبات ما جرى باسمها. يحلّ رقم عشوائي محلّك. هل تعترض؟ اكتب إلى جهة الاتصال المذكورة في صفحة الخصوصية.
leaving-list = { $n ->
    [zero] ما هو
    [one] ما هو
    [two] ما هو: شيئان
    [few] ما هو: { $n } أشياء
    [many] ما هو: { $n } شيئًا
   *[other] ما هو: { $n } شيء
}
leaving-said = ماذا يكون مصير كلماتك؟
leaving-said-remove = احذفوها
leaving-said-remove-help = تبقى العملية. وتزول كلماتك.
leaving-said-keep = أبقوها، باسم «عضو سابق»
leaving-said-keep-help = يظل الآخرون قادرين على فهم ما حدث.
leaving-said-empty = اختر مصير كلماتك
leaving-button = امحوا حسابي
leaving-next = أمامك 14 يومًا للتفكير. تصلك رسالة الآن، وأخرى عند المحو. إلى ذلك الحين يمكنك العودة إلى هنا والبقاء.
leaving-asked-next = في ذلك اليوم يُمحى كل ما يخصّك. تُبلغك بذلك رسالة أخيرة. بعد ذلك لا يمكن لأحد استرجاعه.
leaving-undo = أريد البقاء
leaving-waits-address = غيّرت عنوان بريدك الإلكتروني. يمكن التراجع عن ذلك من العنوان القديم خلال سبعة أيام. ثم يمكنك أخذ بياناتك أو المغادرة.
leaving-waits-owner = أنت آخر مالك لصفحة منظمة. سلّمها أولًا، كي لا تبقى بلا أحد.
leaving-waits-administrator = أنت آخر مدير لهذا الموقع. يجب أن يصبح شخص آخر مديرًا أولًا.
leaving-hand-over = سلّم المهمة: { $it }. <a>منظماتي</a>

letter-data-given-subject = سُلّمت بياناتك
letter-data-given =
    أخذ شخص سجّل الدخول بحسابك ملف كل ما يحفظه هذا الموقع عنك.

    ألم تكن أنت؟ أنهِ إذن كل الجلسات في صفحتك. واكتب إلى جهة الاتصال المذكورة في صفحة الخصوصية.

letter-leaving-asked-subject = سيُمحى حسابك
letter-leaving-asked =
    طلبت منا محو حسابك. سيتم ذلك بعد 14 يومًا.

    إلى ذلك الحين يمكنك البقاء. سجّل الدخول، وافتح «بياناتي، والمغادرة»، واضغط على «أريد البقاء».

    ألم تكن أنت؟ سجّل الدخول الآن، واضغط على «أريد البقاء»، وأنهِ كل الجلسات الأخرى.

letter-data-given-on-request-subject = سُلّمت بياناتك
letter-data-given-on-request =
    أعدّ مشغّل الموقع ملفًا بكل ما يحفظه هذا الموقع عنك. طلبتَ ذلك برسالة أو على الورق.

    السبب: { $reason }

    لم تكن أنت؟ اكتب إذن إلى جهة الاتصال في صفحة الخصوصية.

letter-leaving-on-request-subject = سيُمحى حسابك
letter-leaving-on-request =
    طلبتَ برسالة أو على الورق محو حسابك. سيتم ذلك بعد 14 يومًا.

    السبب: { $reason }

    حتى ذلك الحين يمكنك البقاء. سجّل الدخول، وافتح «بياناتي، والمغادرة»، واضغط «أريد البقاء». أو اكتب إلى جهة الاتصال في صفحة الخصوصية.

letter-leaving-undone-subject = حسابك باقٍ
letter-leaving-undone =
    لن يُمحى حسابك. كل شيء كما كان.

letter-erased-subject = مُحي حسابك
letter-erased =
    قبل أسبوعين طلبت منا محو حسابك. تم ذلك. لم يبق شيء مما كان يخصّك.

    تُحفظ نسخ من الموقع كله مدة 35 يومًا. إن استُعملت إحداها، مُحيت بياناتك من جديد قبل فتح الموقع.

    هذه هي الرسالة الأخيرة.

letter-erased-neutral-subject = تم الأمر
letter-erased-neutral =
    ما طلبته قبل أسبوعين قد تم. هذه هي الرسالة الأخيرة.

letter-yearly-subject = هل ما زلت هنا؟
letter-yearly =
    لم تسجّل الدخول منذ سنة أو أكثر. لا بأس في ذلك: لا يتغيّر شيء.

    إن أردت البقاء في القوائم، فسجّل الدخول مرة واحدة. وإن أردت المغادرة، فيمكنك ذلك من صفحتك.

letter-silence-asked-subject = هل نُبقي ملفك الشخصي؟
letter-silence-asked =
    لم تسجّل الدخول منذ سنتين. سجّل الدخول مرة واحدة إن أردت أن نُبقي ملفك الشخصي.

    إن لم تفعل، فلن يراه أحد بعد ستة أشهر. وبعد سنة كاملة يُمحى.

letter-silence-unseen-subject = لا أحد يرى ملفك الشخصي الآن
letter-silence-unseen =
    لم تسجّل الدخول منذ سنتين ونصف، فلم يعد أحد يرى ملفك الشخصي.

    سجّل الدخول إن أردت أن تظهر من جديد. إن لم تفعل، فسيُمحى بعد ستة أشهر.

field-number = أرقامك في هذا الموقع
field-name = الاسم
field-language = لغة رسائلك
field-languages = اللغات التي تقرؤها وتكتب بها
field-country = البلد
field-choices = من تسمح له برؤية ماذا
field-about = ما تقوله عن نفسك
field-sealed = من يقف وراء اسم آخر، مختومًا
field-unseen = كونك غير ظاهر
field-neutral = كون رسائلك محايدة
field-helper = من ساعدك على الانضمام
field-activity = متى انضممت، ومتى كنت هنا آخر مرة
field-suspended = كون حسابك موقوفًا
field-leaving = كونك بصدد المغادرة
field-address = عنوان البريد الإلكتروني
field-ask = متى طلبت الانضمام أو تسجيل الدخول
field-session = أين ومتى سجّلت دخولك
field-factor = خطوتك الثانية عند تسجيل الدخول، مختومة
field-codes = بطاقات رموزك
field-right = صلاحياتك
field-granted = صلاحيات آخرين منحتها أو أنهيتها
field-change = تغييرات عنوان بريدك الإلكتروني
field-accepted = من قبلتهم، ومن قبلوك
field-typed = ما كتبته حين انتهى وقتك
field-made = المنظمات التي أضفتها
field-speaking = المنظمات التي تتحدّث باسمها
field-unit = وحدتك وتفويضك فيها
field-added = الأشخاص الذين أضفتهم أو أزلتهم
field-invited = عنوانك في الدعوات
field-inviting = الدعوات التي كتبتها أو قبلتها
field-step = خطوات التحقّق التي قمت بها
field-evidence = الأدلة التي قدّمتها بشأن منظمة
field-asking = أنك طلبت تزكية من منظمة أخرى
field-proof = الرموز التي طلبتها لعنوان منظمة
field-power = دورك في تغيير من يتحدّث باسم منظمة
field-reason = الأسباب والاعتراضات التي كتبتها
field-written = ما كتبته باسم منظمة
field-letter = الرسائل الموجّهة إليك
field-proposal = ما اقترحه الفريق بشأنك
field-concerned = أن اقتراحًا للفريق كان بشأنك
field-proposer = ما اقترحته أو وافقت عليه بصفتك من الفريق
field-audit = ما جرى بشأنك، بالكلمات
field-more = المزيد

held-accounts-member = أنت
held-accounts-address = عناوين بريدك الإلكتروني
held-accounts-ask = طلبات الانضمام وتسجيل الدخول
held-accounts-session = جلساتك
held-accounts-factor = خطوتك الثانية عند تسجيل الدخول
held-accounts-code = بطاقات رموزك
held-accounts-right = الصلاحيات
held-accounts-change = تغييرات عنوان بريدك الإلكتروني
held-accounts-acceptance = من قبلتهم، ومن قبلوك
held-accounts-typed = ما كتبته حين انتهى وقتك
held-directory-organisation = المنظمات التي أضفتها
held-directory-representative = التحدّث باسم المنظمات
held-directory-invitation = الدعوات
held-directory-step = خطوات التحقّق
held-directory-proof = إثبات عنوان منظمة
held-directory-change = تغييرات من يتحدّث باسم منظمة
held-directory-evidence = الأدلة بشأن منظمة
held-directory-vouch-ask = طلبات التزكية من الآخرين
held-directory-agreement = الموافقة على عمليات الدمج
held-directory-written = ما كُتب باسم منظمة
held-kit-letter = الرسائل الموجّهة إليك
held-desk-proposal = اقتراحات الفريق
held-kit-audit-details = ما جرى بشأنك

privacy-about = ما يعرفه هذا الموقع عنك، ولماذا، وإلى متى، ومن يراه. وما يمكنك فعله إن كان أحد يبحث عنك.
privacy-lead = يمكنك قراءة كل شيء هنا دون أن تقول من أنت. تبيّن هذه الصفحة ما نحفظه عن الأعضاء.
privacy-danger = إن كان شخص خطير يبحث عنك
privacy-danger-unseen = اختر ألا تظهر عند الانضمام، أو لاحقًا في صفحتك. عندئذ لا يعرف وجودك هنا إلا من تختارهم.
privacy-danger-name = انضم باسم آخر. لا يلزم أن يكون اسمك الرسمي، ولا نطلبه أبدًا.
privacy-danger-letters = اختر الرسائل المحايدة في <a>ملفك الشخصي</a>. عندئذ لا يعرف من يرى هاتفك موضوعها.
privacy-danger-device = اذكر أن آخرين يستعملون هاتفك. عندئذ يُسجَّل خروجك سريعًا، ولا يحتفظ المتصفح بهذه الصفحات.
privacy-danger-leave = في بعض الصفحات رابط <a>للمغادرة بسرعة</a>. وهو يفتح صفحة في موقع آخر. لكن متصفحك يتذكر أنك كنت هنا.
privacy-danger-ask = هل تحتاج إلى مساعدة في ذلك؟ اسأل جهة الاتصال أدناه. لا يلزمك حساب لذلك.
privacy-controller = الجهة المسؤولة
privacy-contact = كيفية الاتصال بها
privacy-basis = الأساس القانوني
privacy-authority = أين يمكنك تقديم شكوى
privacy-host = أين يوجد الخادم، ومن يستضيفه
privacy-said-demo = هذا عرض تجريبي على جهاز واحد. كل الأشخاص فيه من نسج الخيال.
privacy-not-said = لم يُحدَّد بعد. إلى ذلك الحين لا يمكن لأحد الانضمام هنا.
privacy-who-write = يمكنك الكتابة إلى جهة الاتصال هذه دون حساب، وعلى الورق أيضًا. يصلك الرد خلال 30 يومًا.
privacy-readers = إن كنت تقرأ فقط
privacy-cookie = ملف تعريف ارتباط واحد، فقط حين تفتح استمارة أو تسجّل الدخول. يميّز متصفحك عن غيره، ولا شيء آخر.
privacy-address = يحتاج الخادم إلى عنوانك على الشبكة ليرسل إليك الصفحة. ولصدّ الهجمات يُحصيه في شكل رقم، مدة يوم.
privacy-log = حين تتعطّل صفحة، يحفظ سجلّ البرنامج الوقت والصفحة ورقمًا. لا يتضمن العناوين ولا كلماتك.
privacy-why = لماذا نحفظ معلومات عن الأعضاء
privacy-purpose-account = حسابك
privacy-purpose-account-text = لنتيح لك الدخول ونكتب إليك الرسائل التي تطلبها. الأساس: عقدنا معك، المادة 6(1)(b) من اللائحة الأوروبية لحماية البيانات (GDPR).
privacy-purpose-directory = أن يجدك الآخرون
privacy-purpose-directory-text = ليجدك الآخرون ويتمكّنوا من الكتابة إليك. الأساس: موافقتك على كل خانة، ويمكنك سحبها، 6(1)(a). إن دلّت الخانة على الأصل أو المعتقد أو الرأي السياسي، فالأساس 9(2)(a).
privacy-purpose-speaking = التحدّث باسم منظمة
privacy-purpose-speaking-text = ليُعرف من يتصرف باسمها، ولا يستولي عليها أحد. الأساس: مهمة ذات مصلحة عامة، 6(1)(e).
privacy-purpose-invited = تلقّي دعوة
privacy-purpose-invited-text = أعطانا أحد الأعضاء عنوانك ليدعوك. تقول ذلك الرسالة الأولى. الأساس: مصلحة هذا العضو، 6(1)(f).
privacy-purpose-security = الأمان والإثبات
privacy-purpose-security-text = لحماية الحسابات، ولإثبات ما فعله الفريق. الأساس: مصلحة الجميع، 6(1)(f).
privacy-fields-link = <a>كل الخانات، ومن يراها</a>
privacy-never-asked = لا نسأل أبدًا عن الجنسية أو وضع الهجرة أو الدين أو تاريخ الميلاد. ولا عن الاسم الرسمي أو الصورة أو الهاتف.
privacy-age = هذه الشبكة لمن بلغ 16 سنة فما فوق. إن كان لطفل حساب، فأخبرنا لنغلقه.
privacy-decisions = لا تقرّر أي آلة هنا في شأن الأشخاص. لا تُباع البيانات ولا تُعطى للمعلنين.
privacy-staff = من هم فريق الموقع، وماذا يمكنهم أن يروا
privacy-staff-who = لكل عضو في الفريق صلاحيات محدّدة. يرى ما يتطلبه عمله، ولا يتصرف أبدًا فيما يخصّه هو.
privacy-staff-administrator = يمنح مديرو الموقع الصلاحيات. ولا يمكنهم قراءة الرسائل ولا المحادثات.
privacy-staff-custodians = من يقف وراء اسم آخر معلومة مختومة. يمكن لاثنين من أمناء الهويات كشفها لسبب، وتُبلَّغ بذلك.
privacy-staff-operator = يمكن لمن يشغّل الخادم أن يقرأ ما هو محفوظ عليه. أما المختوم فلا يقرؤه إلا بالمفتاح أيضًا.
privacy-staff-audit = كل ما يفعله الفريق مدوَّن. <a>يمكنك قراءة ما جرى بشأنك</a>
privacy-kept = مدة الحفظ
privacy-kept-text = يتولى البرنامج ذلك من تلقاء نفسه، كل ساعة، ما لم يُذكر غيره.
privacy-period = { $span } بعد { $since }. ثم: { $then }.
privacy-period-operator = { $span } بعد { $since }. ثم يحذفه مشغّل الموقع.
privacy-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
privacy-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
privacy-months = { $n ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
privacy-years = { $n ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
privacy-letters = الرسائل
privacy-letters-text = تمر رسائلنا عبر مزوّدي البريد، ويمكنهم قراءتها. اختر <a>الرسائل المحايدة</a> إن كان ذلك قد يضرّك. الرابط الوارد في الرسالة لا يُحفظ أبدًا.
privacy-record = ما يحفظه السجلّ العام، ولماذا
privacy-record-acts = من يقرّر باسم منظمة يتصرف علنًا. حين تغادر، تبقى العملية ويحلّ رقم عشوائي محلّك.
privacy-record-persons = يذكر سجلّ المشاريع السابقة منظمات، لا أشخاصًا. هل وجدت فيه اسم شخص؟ أخبرنا أين.
privacy-rights-data = <a>خذ بياناتك معك</a>، في ملف واحد.
privacy-rights-leave = <a>غادر واطلب محو بياناتك</a>. أمامك 14 يومًا لتغيّر رأيك.
privacy-rights-profile = <a>صحّح ملفك الشخصي</a>، أو اسحب موافقتك على خانة.
privacy-rights-paper = أو اكتب إلى جهة الاتصال أعلاه، وعلى الورق أيضًا. ويمكنك الاعتراض هناك كذلك.
privacy-rights-complain = يمكنك تقديم شكوى إلى الهيئة المذكورة أعلاه.
privacy-changes-text = تصف هذه الصفحة الموقع في { $day }. في ذلك اليوم كُتبت من جديد، لأن الانضمام صار ممكنًا.

privacy-fields-title = كل خانة نحفظها عنك
privacy-fields-about = كل خانة قد يحفظها هذا الموقع عن عضو. من يراها، ولماذا تُحفظ، وما مصيرها.
privacy-fields-lead = أُعدّت هذه القائمة من القائمة التي يستعملها البرنامج نفسه لتسليم البيانات ومحوها.
privacy-fields-each = الخانات
privacy-fields-back = مدة حفظ كل خانة مذكورة في <a>صفحة الخصوصية</a>.
privacy-field = من يراها: { $audience }. السبب: { $purpose }. عند مغادرتك: { $leaving }.
privacy-audience-chosen = من تختارهم
privacy-audience-members = الأعضاء الآخرون، إلا إذا كنت غير ظاهر
privacy-audience-organisation = أشخاص المنظمة وأعضاء الفريق المكلّفون بالتحقّق منها
privacy-audience-me = أنت وحدك
privacy-audience-staff = أنت وأعضاء الفريق المكلّفون بذلك
privacy-audience-custodians = اثنان من أمناء الهويات، لسبب، وتُبلَّغ بذلك
privacy-leaving-mine = تُمحى
privacy-leaving-said = حسب اختيارك
privacy-leaving-record = يحلّ رقم عشوائي محلّك

kept-unconfirmed-joining = طلب انضمام لم يؤكّده أحد
kept-unanswered-invitation = دعوة لم يرد عليها أحد
kept-sign-in = رابط تسجيل الدخول ورمزه، ومسودات الاستمارات
kept-session = الجلسة، والخطوة الثانية، وبطاقة الرموز
kept-hashed-network = عنوانك على الشبكة، في شكل رقم
kept-log = سجلّ البرنامج
kept-letter-body = نص رسالة ليست لك
kept-letter-envelope = أن رسالة أُرسلت، ورسائلك أنت
kept-bounce-state = أن رسائل موجّهة إليك رجعت
kept-conversation = محادثة
kept-report-copy = نسخة من رسالة مبلَّغ عنها
kept-evidence = وثائق تثبت شيئًا عنك
kept-silent-profile-asked = ملف عضو لم يعد يسجّل الدخول، المرحلة الأولى
kept-silent-profile-unseen = ملف عضو لم يعد يسجّل الدخول، المرحلة الثانية
kept-silent-profile-erased = ملف عضو لم يعد يسجّل الدخول، المرحلة الثالثة
kept-draft = مسودة طلب ترشّح
kept-application-names = الأسماء الواردة في طلب ترشّح
kept-application = طلب ترشّح
kept-audit-details = ما جرى، بالكلمات
kept-audit-entry = أن شيئًا جرى، بأرقام عشوائية
kept-backup = نسخة من الموقع كله
kept-erasure-ledger = الرقم العشوائي لشخص مُحيت بياناته
kept-leaving = حساب شخص طلب محوه

since-made = الإنشاء
since-used-or-ended = الاستعمال أو الانتهاء
since-ended = الانتهاء
since-last-time = آخر مرة
since-decided = القرار
since-call-closed = إغلاق الدعوة

then-deleted = حذف
then-deleted-but-refusal = حذف، لكن إن قلت «لا تدعوني مجددًا» نحفظ رقمًا لنتذكّر ذلك
then-asked = نسألك
then-unseen = لا يراه أحد
then-erased = محو
then-pseudonymised = تصبح الأسماء أرقامًا عشوائية
then-redacted = تُحذف الكلمات

figures-members = الأعضاء
figures-members-how = كل من هم في القائمة. لا يُحسب الخامل، ولا من يتعذّر الوصول إليه، ولا غير الظاهر، ولا الموقوف. العدّ في أول اليوم.
figures-active = منهم النشطون
figures-active-how = انضموا أو سجّلوا الدخول خلال آخر 12 شهرًا.
figures-dormant = الأعضاء الخاملون
figures-dormant-how = بلا نشاط منذ 24 شهرًا، مع أن رسالتنا السنوية سألتهم. لا يُحسبون أعضاء ولا يظهرون في القائمة.
figures-unreachable = أعضاء يتعذّر الوصول إليهم
figures-unreachable-how = عادت رسالتنا، ولم يسجّلوا الدخول بعد ذلك. لا يُحسبون أعضاء ولا يظهرون في القائمة.
figures-verified = المنظمات التي تم التحقّق منها
figures-verified-how = <a>الجهات</a> التي تحقّق منها مسؤول قُطري، ومنها ما يجب تجديده. وكلها في القائمة.
figures-acting = منها النشطة
figures-acting-how = عمل أحد باسمها خلال آخر 12 شهرًا، وبريدها يستقبل الرسائل.
