# كيف يجري التحقّق من منظمة: صفحاتها، والتزكية، والتصريح بالتمثيل، والدمج، ومكتب دليل المنظمات.

verification-title = التحقّق من المنظمة
verification-needed-for = لا يلزم إلا للتحدّث علنًا ولطلب التمويل وللتوقيع. وكل ما عدا ذلك متاح بدونه.
verification-number = رقم منظمتك
verification-by-proof = برمز يُرسل إلى موقعكم
verification-by-voucher = عبر منظمة مُتحقَّق منها تعرفكم
verification-by-evidence = للمسؤول القُطري: ما يُثبت ذلك
verification-by = من طرف { $it }
verification-until = صالح حتى { $it }
verification-ended = انتهى في { $it }
verification-given = قدّمت ما يُنظر فيه في { $it }. ولم يقرّر المسؤول القُطري بعد.
verification-asked = طلبت التزكية من { $it }. ولم يصل جواب بعد.
verification-unions = يمكن لجمعيات السلطات المحلية هذه في بلدكم أن تزكّيكم. اكتب الرقم المذكور بجانب الاسم:
verification-links = هل منظمتك مسجَّلة هنا مرتين؟ <a>ادمج المنظمتين</a>.
verification-links-public = هل منظمتك مسجَّلة هنا مرتين؟ <a>ادمج المنظمتين</a>. هل طُلبت منك تزكية؟ <a>زكِّ منظمة</a>.
verification-next = تبقى كل خطوة مكتوبة هنا، مع يومها وسببها. وتصل رسالة إلى كل من يتحدّث باسم المنظمة.
verification-done-proved = الرمز صحيح. تمت تزكية منظمتك.
verification-done-evidence = شكرًا. سينظر فيه المسؤول القُطري.
verification-done-asked = كتبنا إلى مالكي صفحة تلك المنظمة.

stands-unknown = لم يصرّح أحد بعد بأنه يعمل باسم هذه المنظمة.
stands-claimed = صرّحت بأنك تعمل باسم هذه المنظمة. الخطوة التالية أن يزكّيها أحد.
stands-vouched = تمت تزكية منظمتك. والآن يقارن المسؤول القُطري ذلك بالأدلة.
stands-verified = تم التحقّق من منظمتك. صفحتها ظاهرة للجميع.
stands-to-be-renewed = يجب تجديد التحقّق. تبقى الصفحة ظاهرة للجميع. ولا يمكنك تقديم طلب ولا التوقيع قبل التجديد.

step-none = لا خطوة بعد
step-claimed = صُرّح بتمثيلها
step-vouched = تمت تزكيتها
step-verified = تم التحقّق منها
step-renewal-due = يجب التجديد
step-end-merged = دُمجت في منظمة أخرى.
step-end-renamed = غُيّر اسمها.
step-end-site-changed = غُيّر موقعها.
step-second-awaited = اقترح مسؤول قُطري التحقّق، ويجب أن يوافق مسؤول ثانٍ

evidence-own-word = قول صاحب التصريح نفسه
evidence-vouching = تزكية من منظمة تم التحقّق منها
evidence-own-domain = جواب من عنوان تابع لموقع المنظمة
evidence-document = وثيقة، مثل قرار تعيين
evidence-register = سجل رسمي أو جريدة رسمية
evidence-contact = لقاء، أو اتصال برقمها المنشور
evidence-official-act = نص صادر عن الدولة، مثل قانون أو مرسوم أو قائمة رسمية
evidence-mail-bounces = عادت رسائل أُرسلت إليها
evidence-mandate-ended = انتهى تفويض أحد مالكي الصفحة
evidence-call-opened = فُتحت دعوة لتقديم المقترحات
evidence-date-came = حلّ يوم التجديد
evidence-site-changed = تغيّر موقعها

verification-mail = عنوان بريد تابع لموقع منظمتك
verification-mail-help = تابع تمامًا للموقع المذكور في صفحة منظمتك. نرسل إليه رمزًا.
verification-proof-button = أرسل الرمز
verification-voucher = أي منظمة تم التحقّق منها يمكنها تزكيتكم؟
verification-voucher-help = عنوان صفحتها هنا، أو رقمها. وجمعية السلطات المحلية اختيار جيد.
verification-why = كيف تعرفكم؟
verification-why-help = يقرأ ذلك مالكو صفحتها.
verification-voucher-button = اطلب التزكية
verification-evidence = ما الذي يثبت هوية منظمتك؟
verification-evidence-help = مثلًا أين نُشر تعيينك، وبمن يمكن للمسؤول القُطري أن يتصل. لا يمكنك إرسال ملفات بعد.
verification-link = رابط إليه
verification-link-help = إن وُجد، مثل صفحة من الجريدة الرسمية.
verification-evidence-button = أرسل هذا إلى المسؤول القُطري

proof-title = اكتب الرمز الذي وصل إلى صندوق البريد ذاك
proof-next = الرمز الصحيح يساوي تزكية لمنظمتك. ثم يتحقّق منها المسؤول القُطري.

refused-proof-no-site = اكتب أولًا موقع منظمتك في صفحتها
refused-proof-other-script = هذا الموقع أو العنوان مكتوب بحروف أخرى. وقد يختلط بغيره، فاختر طريقة أخرى
refused-proof-free-mail = يمكن لأي شخص أن يملك عنوانًا هناك. اختر عنوانًا تابعًا لموقعكم، أو طريقة أخرى
refused-proof-public-suffix = تشترك منظمات كثيرة في هذه اللاحقة. اختر عنوانًا تابعًا لموقعكم، أو طريقة أخرى
refused-proof-shared-host = لمنظمات أخرى صفحات أو عناوين هناك أيضًا. اختر طريقة أخرى
refused-proof-lookalike = هذا العنوان يشبه موقعكم فقط. اختر عنوانًا تابعًا لموقعكم تمامًا
refused-proof-other-host = هذا العنوان ليس تابعًا لموقعكم. اختر عنوانًا تابعًا لموقعكم تمامًا

refused-step-voucher-not-verified = يجب التحقّق من منظمتك قبل أن تزكّي غيرها.
refused-step-voucher-only-vouched-for = تم التحقّق من منظمتك نفسها بتزكية من غيرها. فلا يمكنها أن تزكّي بدورها.
refused-step-voucher-to-be-renewed = يجب تجديد التحقّق من منظمتك قبل أن تزكّي غيرها.
refused-step-own-body = لك دور في تلك المنظمة. يجب أن يزكّيها غيرك.
refused-step-concerned = لك دور في هذه المنظمة. يجب أن يقرّر مسؤول قُطري آخر.
refused-step-not-claimed = لم يصرّح أحد بعد بأنه يعمل باسم هذه المنظمة.
refused-step-not-vouched = لم يزكّها أحد بعد.
refused-step-already-there = سبق أن قُطعت هذه الخطوة.
refused-step-not-enough = قول الشخص عن نفسه لا يكفي.
refused-step-no-reason = اكتب السبب
refused-step-not-proposed = لا يقترح أي مسؤول قُطري هذا الآن.
refused-step-same-officer = أنت من اقترح ذلك. يجب أن يوافق مسؤول قُطري آخر.

refused-reason-words = اكتب السبب
refused-reason-words-long = اختصر النص: 4,000 حرف على الأكثر
refused-link = اكتب عنوان الصفحة كاملًا، مثل https://example.org/appointments
refused-voucher = لا توجد منظمة يمكنها تزكيتكم بهذا العنوان أو الرقم. ابحث في قائمة المنظمات
refused-voucher-many = سبق أن طلبت التزكية من خمس منظمات. انتظر جوابًا
refused-voucher-asked = سبق أن طلبت التزكية من هذه المنظمة. انتظر جوابها

vouches-title = من يطلب تزكيتكم
vouches-lead = لا تزكِّ إلا منظمة تعرفها، وتعرف أن من فيها يعملون باسمها.
vouches-none = لا أحد يطلب تزكيتكم الآن.
vouches-done = سُجّل جوابك.
vouches-ask = أي منظمة؟
vouches-answer = جوابك
vouches-answer-vouch = نزكّيها
vouches-answer-decline = لا نزكّيها
vouches-reason = كيف تعرفها؟
vouches-reason-help = يقرأ ذلك المسؤول القُطري وتلك المنظمة. ولا يلزم إن لم تزكِّها.
vouches-button = أجب
vouches-next = يبقى اسم منظمتك مكتوبًا بجانب هذه الخطوة.
refused-vouches-ask = اختر منظمة
refused-vouches-answer = حدّد هل تزكّيها أم لا

claim-title = صرّح بأنك تمثّل هذه المنظمة
claim-lead = هل تعمل باسمها؟ صرّح بذلك. يقرّر المسؤول القُطري، ولا يُنشر شيء قبل قراره.
claim-reason = بأي صفة تعمل باسمها؟
claim-reason-help = مثلًا منصبك ومنذ متى، ومن يمكنه تأكيد ذلك. لا يقرأ هذا إلا المسؤول القُطري.
claim-button = صرّح بتمثيلها
claim-next = للآخرين 72 ساعة للاعتراض. ثم يقرّر المسؤول القُطري. تصلك رسالة في كل مرة.
claim-mine = صرّحت بأنك تمثّل هذه المنظمة.
claim-waits = صرّحت بذلك في { $at }. يمكن للآخرين الاعتراض حتى { $until }. ثم يقرّر المسؤول القُطري.
claim-rival = صرّح شخص آخر أيضًا بأنه يمثّلها. يرى المسؤول القُطري التصريحين، ويقبل واحدًا على الأكثر.
claim-object = لماذا التصريح الآخر غير صحيح؟
claim-object-help = يقرأ المسؤول القُطري هذا، ويمكنه أن يقرّر فورًا.
claim-object-button = اعترض على التصريح الآخر
claim-back-button = اسحب تصريحي
refused-claim-has-owner = هناك من يتحدّث باسم هذه المنظمة. اسأله، أو اذكر من حللت محلّه
refused-claim-ended = سبق البتّ في هذا التصريح
refused-claim-many = سبق أن صرّحت بأنك تمثّل خمس منظمات. انتظر قرارًا

merge-title = ادمج منظمتين
merge-lead = إذا كانت منظمة مسجَّلة هنا مرتين، يمكن دمج إحداهما في الأخرى.
merge-other = في أي منظمة؟
merge-other-help = عنوان صفحتها هنا، أو رقمها.
merge-reason = لماذا هما المنظمة نفسها؟
merge-reason-help = يقرأ ذلك مالكو صفحة المنظمة الأخرى.
merge-button = اطلب الدمج
merge-next = تُحفظ أسماء المنظمة المدموجة وأشخاصها وخطواتها في التاريخ. ولا يصير لأشخاصها دور في الأخرى. أمام المعنيين 72 ساعة للاعتراض، و72 ساعة لإلغاء الدمج.
merge-waits = يجب أن يوافق شخص ثانٍ.
merge-agreed = يتم الدمج في { $it }، إذا لم يعترض أحد.
merge-objected = اعترض أحدهم في { $it }. يقرّر المسؤول القُطري.
merge-done = تم الدمج. يمكن لشخصين معًا إلغاؤه حتى { $it }.
merge-answer = جوابك
merge-answer-reason = السبب
merge-answer-reason-help = لا يلزم إذا كنت موافقًا.
merge-answer-button = أجب
merge-agree = أوافق
merge-refuse = لا أوافق
merge-object = أعترض
merge-take-back = اسحب الطلب
merge-undo = أطلب إلغاء الدمج
merge-undo-agree = أوافق على إلغائه
merge-undo-waits = طلب أحدهم إلغاء الدمج. يجب أن يوافق شخص ثانٍ: مالك صفحة المنظمة الأخرى، أو مسؤول آخر.
refused-merge-other = لا توجد منظمة أخرى بهذا العنوان أو الرقم
refused-merge-already = سبق طلب هذا الدمج
refused-merge-late = انتهت المهلة
refused-merge-second = يجب أن يجيب شخص آخر
refused-merge-ended = سبق البتّ في هذا
refused-merge-answer = اختر جوابًا

verify-desk = مكتب دليل المنظمات
verify-desk-text = منظمات للتحقّق منها، وتصريحات، وطلبات دمج.
verify-desk-lead = ما ينتظرك، الأقدم أولًا.
verify-nothing = لا شيء ينتظرك هنا.
verify-more = <a>اعرض المزيد</a>
verify-waits-all = الكل
verify-waits-claims = التصريحات بالتمثيل
verify-waits-vouched = تمت تزكيتها، وتنتظر التحقّق
verify-waits-seconds = تنتظر موافقة مسؤول ثانٍ
verify-waits-evidence = قُدّمت أدلة
verify-waits-renewals = تنتظر التجديد
verify-waits-merges = طلبات الدمج
verify-waits-ownerless = لا مالك لصفحتها الآن: عيّن لها مالكًا
verify-waits-silent = كل مالكي صفحتها صامتون منذ ثلاث سنوات
verify-standing = وضعها الحالي
verify-nature = النوع
verify-country = البلد
verify-place = المكان
verify-site = الموقع
verify-same-site = منظمات أخرى بهذا الموقع
verify-mailbox = صندوق البريد
verify-given = قُدّم في { $it }
verify-links = لهذه المنظمة: <a>التصريحات</a> و<a>طلبات الدمج</a>.
verify-done = سُجّل قرارك، وتصل رسالة إلى المعنيين.
verify-next = يُحذف ما قُدّم من أدلة بعد 30 يومًا من القرار. ويبقى نوعه وسببك واليوم.
verify-evidence = على أي أساس تقرّر؟
verify-reason = السبب
verify-reason-help = يقرأ ذلك المعنيون.
verify-renew = تاريخ التجديد
verify-verify-button = أكّد التحقّق
verify-renew-button = جدّد التحقّق
verify-propose-reason = أي نص صادر عن الدولة يذكرها؟
verify-propose-reason-help = اذكر أين نُشر النص، وكيف اتصلت بها بما تنشره الدولة. يقرأ ذلك المعنيون.
verify-propose-button = اقترح التحقّق منها
verify-proposed-mine = اقترحت التحقّق منها. يجب أن يوافق مسؤول آخر لهذا البلد أو للموقع كله خلال 30 يومًا.
verify-proposed-other = يقترح مسؤول آخر التحقّق منها بنص صادر عن الدولة. والنص مذكور في الخطوات أعلاه.
verify-proposed-back = اسحب الاقتراح
verify-second = هل توافق؟
verify-second-agree = قارنت بنفسي، وأوافق
verify-second-refuse = لا أوافق
verify-second-reason = السبب
verify-second-reason-help = لا يلزم إذا كنت موافقًا. يقرأ ذلك المعنيون.
verify-second-button = قرّر
verify-against = ما الذي يدلّ على خلاف ذلك؟
verify-why = لماذا يُسحب؟
verify-why-help = يقرأ ذلك من يتحدّثون باسمها.
verify-withdraw-button = اسحب التحقّق
refused-verify-evidence = اختر أساس قرارك
refused-verify-renew = اختر يومًا خلال السنوات الخمس القادمة
verify-claims = التصريحات بالتمثيل
verify-claims-lead = من تقبل تصريحه يصير مالك الصفحة. وتُرفض عندئذ التصريحات الأخرى.
verify-claims-none = لا تصريح بتمثيل هذه المنظمة الآن.
verify-claims-unseen = عضو غير ظاهر، التصريح { $it }
verify-claims-days = صُرّح بذلك في { $at }. يمكن للآخرين الاعتراض حتى { $until }.
verify-claims-objection = اعتراض: { $it }
verify-claims-claim = أي تصريح؟
verify-claims-answer = قرارك
verify-claims-accept = قبول
verify-claims-refuse = رفض
verify-claims-button = قرّر
verify-claims-next = تصل رسالة فيها السبب إلى أصحاب التصريحات.
refused-verify-claim = اختر تصريحًا
refused-verify-answer = اختر قرارك
refused-verify-early = لم تنتهِ بعد مهلة الاعتراض، وهي 72 ساعة
refused-verify-owner = لصفحتها مالك. احسم هذا أولًا
verify-merge-lead = يتفق مسؤولان قُطريان على الدمج. وإذا اعترض أحد، يقرّر مسؤول قُطري واحد.
verify-merge-button = اقترح الدمج
verify-merge-grant = اسمح بالدمج

# الرسائل.
letter-proof-subject = رمز لمنظمتك
letter-proof =
    صرّح شخص في هذا الموقع بأنه يعمل باسم منظمتك. يثبت هذا الرمز أنه يستطيع قراءة صندوق البريد هذا.

    إذا كنت على علم بذلك، فاكتب الرمز حيث طُلب. مدة صلاحيته بالدقائق: { $minutes }. وإلا فلا تفعل شيئًا، ولن يحدث شيء.

letter-vouch-asked-subject = منظمة تطلب تزكيتكم
letter-vouch-asked =
    تطلب { $organisation } أن تزكّيها منظمتك.

    وتقول: { $reason }

    لا تزكّها إلا إذا كنت تعرفها، وتعرف أن من فيها يعملون باسمها.

letter-vouched-subject = تزكية { $organisation }
letter-vouched =
    زكّى أحد { $organisation }، أو عاد رمز من موقعها.

    السبب: { $reason }

    وينظر فيها بعد ذلك المسؤول القُطري.

letter-verified-subject = تم التحقّق من { $organisation }
letter-verified =
    تحقّق المسؤول القُطري من { $organisation }. صفحتها ظاهرة للجميع الآن.

    السبب: { $reason }

    التحقّق صالح حتى { $until }.

letter-renewed-subject = تم تجديد التحقّق من { $organisation }
letter-renewed =
    جدّد المسؤول القُطري التحقّق من { $organisation }.

    السبب: { $reason }

    التحقّق صالح حتى { $until }.

letter-verification-withdrawn-subject = سُحب التحقّق من { $organisation }
letter-verification-withdrawn =
    سحب المسؤول القُطري التحقّق من { $organisation }. لم تعد صفحتها ظاهرة للجميع.

    السبب: { $reason }

    إذا كان هذا خطأ، فقدّم أدلة جديدة.

letter-renewal-due-subject = يجب تجديد التحقّق من { $organisation }
letter-renewal-due =
    عادت رسائل، أو انتهى تفويض أحد مالكي الصفحة، أو تغيّر الموقع، أو حلّ يوم التجديد. لذلك يجب تجديد التحقّق من { $organisation }.

    تبقى صفحتها ظاهرة للجميع. ولا يمكنها تقديم طلب ولا التوقيع حتى يجدّده المسؤول القُطري.
letter-contact-changed-subject = غُيّرت كيفية الاتصال بمنظمة: { $organisation }
letter-contact-changed =
    غيّر أحد مالكي الصفحة صفحة الويب أو صندوق البريد في { $at }. المنظمة: { $organisation }.

    إن كان ذلك خطأ، يمكن لمالك الصفحة أن يعيده. وأبلغ أيضًا جهة الاتصال المذكورة في صفحة الخصوصية بالموقع.

letter-renamed-subject = غُيّر اسم منظمة
letter-renamed =
    غيّر أحد مالكي الصفحة الأسماء في { $at }. المنظمة: { $organisation }.

    إن كانت مزكّاة أو متحقَّقًا منها، فقد انتهى الأمران. يجب أن يزكّيها أحد من جديد، ثم يتحقّق منها مسؤول قُطري.

letter-second-awaited-subject = اقتراح التحقّق من { $organisation }
letter-second-awaited =
    يقترح مسؤول قُطري التحقّق من { $organisation } بنص صادر عن الدولة. ويجب أن يوافق مسؤول ثانٍ.

    السبب: { $reason }

    إذا علمت بما يخالف ذلك، فأخبر فريق هذا الموقع.

letter-claim-asked-subject = صرّحت بأنك تمثّل { $organisation }
letter-claim-asked =
    صرّحت بأنك تعمل باسم { $organisation }. يمكن للآخرين الاعتراض حتى { $until }. ثم يقرّر المسؤول القُطري.

    إن لم تكن أنت من صرّح، فسجّل الدخول واسحب التصريح.

letter-claim-rival-subject = تصريح بتمثيل { $organisation }
letter-claim-rival =
    صرّح شخص بأنه يعمل باسم { $organisation }. يمكن للآخرين الاعتراض حتى { $until }. ثم يقرّر المسؤول القُطري.

    إذا رأيت أن هذا خطأ، فاعترض في صفحتها.

letter-claim-accepted-subject = يمكنك التحدّث باسم { $organisation }
letter-claim-accepted =
    قبل المسؤول القُطري تصريحك. أنت الآن مالك صفحة { $organisation }. ومعنى ذلك أنك تقرّر من يتحدّث باسمها.

    السبب: { $reason }

letter-claim-refused-subject = رُفض تصريحك بتمثيل { $organisation }
letter-claim-refused =
    رفض المسؤول القُطري تصريحك بتمثيل { $organisation }.

    السبب: { $reason }

letter-merge-asked-subject = طلب دمج { $organisation } في منظمتك
letter-merge-asked =
    يقول أحد مالكي صفحة { $organisation } إنها و{ $place } منظمة واحدة. ويطلب دمجها في منظمتك.

    السبب: { $reason }

    لا يحدث شيء إلا إذا وافقت.

letter-merge-agreed-subject = دمج { $organisation } في { $place }
letter-merge-agreed =
    اتفق شخصان على دمج { $organisation } في { $place }. يتم الدمج في { $until }، إذا لم يعترض أحد.

    السبب: { $reason }

    تُحفظ أسماؤها وخطواتها في التاريخ. ولا يصير لأشخاصها دور في { $place }.

letter-merge-objected-subject = اعتراض على دمج
letter-merge-objected =
    اعترض أحدهم على دمج { $organisation } في { $place }. يقرّر المسؤول القُطري.

letter-merge-stopped-subject = تبقى { $organisation } كما هي
letter-merge-stopped =
    لن يتم دمج { $organisation } في { $place }.

    السبب: { $reason }

letter-merged-subject = تم دمج { $organisation } في { $place }
letter-merged =
    صارت { $organisation } جزءًا من { $place }. ليس لأشخاصها دور في { $place } إلا من كان له دور قبل ذلك.

    يمكن إلغاء هذا الدمج خلال 72 ساعة.
letter-merge-undo-asked-subject = هل يُلغى الدمج؟
letter-merge-undo-asked =
    دُمجت { $organisation } في { $place }. يطلب أحد مالكي صفحة المنظمة الأخرى إلغاء هذا الدمج.

    يُلغى الدمج إذا وافقت خلال 72 ساعة بعده. لا يحدث شيء دون موافقتك.

letter-merge-undone-subject = عادت { $organisation }
letter-merge-undone =
    أُلغي دمج { $organisation } في { $place }. عاد كل شيء كما كان.
