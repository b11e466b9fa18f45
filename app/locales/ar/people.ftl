# أعضاء لأعضاء، وما يقوله كل منهم عن نفسه، ومن نساعدهم ببطاقة.

profile-title = من أنا
profile-lead = يرى الأعضاء اسمك ولغاتك. ما تكتبه هنا يحلّ محل ما كان مكتوبًا.
profile-further = يمكنك أيضًا أن <a>تقول المزيد عن نفسك</a> أو أن <a>تختار من يراك</a>. أو أن <a>تختم ملاحظة عن صاحب هذا الاسم</a>. <a>كل الأعضاء</a>.
profile-number = رقم عضويتك
profile-saved = تم الحفظ.
profile-save = حفظ
profile-latin = اسمك بالحروف اللاتينية، إن شئت
profile-latin-help = للأعضاء الذين لا يقرؤون كتابتك. يمكنك ترك هذا فارغًا.
profile-language = بأي لغة نكتب إليك؟
refused-letters-language = اختر لغة رسائلنا
refused-audience = اختر من يمكنه رؤية ذلك
refused-my-country = اختر بلدًا من القائمة، أو لا تختر أي بلد
refused-text-long = اكتب نصًا أقصر. أقصى عدد للحروف: { $n }
refused-text-signs = احذف العلامات غير المرئية التي تغيّر اتجاه الكتابة

about-me-title = المزيد عني
about-me-lead = يمكن ترك كل هذا فارغًا. أنت تختار من يرى كل إجابة.
about-me-country = البلد الذي تعمل فيه
about-me-no-country = لا أذكره
about-me-country-for = من يمكنه رؤية بلدك؟
about-me-about = نبذة عنك
about-me-about-help = ماذا تعمل، وعمّ تبحث. لا تتجاوز 600 حرف.
about-me-about-for = من يمكنه رؤية هذا النص؟
for-members = كل الأعضاء
for-accepted = من أقبلهم فقط
for-me = أنا فقط

seen-title = من يراني
seen-lead = من هم خارج الشبكة لا يرونك أبدًا.
seen-bodies-for = من يمكنه رؤية المنظمات التي تتحدث باسمها؟
seen-bodies-for-help = قد يدل ذلك الآخرين على المكان الذي أتيت منه. يمكنك تغيير جوابك في صفحتك في أي وقت.
seen-letters = كيف تريد أن تكون رسائلنا؟
seen-letters-plain = تذكر موضوعها
seen-letters-plain-help = يذكر عنوان الرسالة سبب كتابتنا.
seen-letters-neutral = لا تذكر شيئًا
seen-letters-neutral-help = لا تقول الرسالة إلا إن هناك جديدًا. اختر هذا إن كان غيرك قد يرى بريدك.
seen-accepted = من تقبلهم
seen-next = إن اخترت ألا تظهر، فستختفي فورًا من كل قائمة وكل عدد. ومن تقبلهم يظلون يرونك.
refused-letters = اختر كيف تكون رسائلنا

behind-title = من صاحب هذا الاسم
behind-lead = هل تستعمل هنا اسمًا آخر؟ يمكنك ختم ملاحظة تقول فيها من أنت.
behind-text = لست ملزمًا بذلك. يمكن لشخصين من الفريق معًا فتح الملاحظة، لسبب يدوّنانه. ونخبرك بذلك برسالة.
behind-sealed = توجد ملاحظة مختومة. وهي لا تظهر هنا، لأن غيرك قد يستعمل هذا الهاتف.
behind-behind = الملاحظة
behind-behind-help = مثلًا اسمك الرسمي، وكيفية الاتصال بك. لا تتجاوز 600 حرف.
behind-seal = ختم الملاحظة
behind-replace = ختم ملاحظة جديدة
behind-remove = حذف الملاحظة
behind-next = الملاحظة مقفلة بمفتاح غير موجود في قاعدة البيانات. والملاحظة الجديدة تحلّ محل القديمة.
refused-behind = اكتب الملاحظة أولًا

people-title = الأعضاء
people-lead = أشخاص الشبكة. لا يرى هذه القائمة إلا الأعضاء.
people-find = ابحث عن اسم
people-name = الاسم
people-reads = يقرأ
people-close = أعضاء غير ظاهرين يمكنك رؤيتهم
people-none = لم يُعثر على أحد
people-none-text = احذف أحد خيارات التصفية، أو <a>اطّلع على كل الأعضاء</a>.
people-caption = { $n ->
    [zero] لا أعضاء من { $of }
    [one] عضو واحد من { $of }
    [two] عضوان من { $of }
    [few] { $n } أعضاء من { $of }
    [many] { $n } عضوًا من { $of }
   *[other] { $n } عضو من { $of }
}

person-title = العضو: { $it }
person-not-said = لم يُذكر
person-latin = بالحروف اللاتينية
person-writes = يكتب
person-about = نبذة
person-bodies = يتحدث باسم
person-made-up = هذا الشخص خيالي، لأغراض العرض التجريبي.
person-me = هذه صفحتك، وفيها كل ما كتبته. يرى الآخرون منها ما اخترته لهم. <a>غيّرها</a>.
person-unseen = هذا الشخص غير ظاهر. لا تخبر أحدًا بوجوده هنا.
person-accepts-me = هذا الشخص يقبلك: ترى ما يتيحه لمن يقبلهم.
person-accepted = أنت تقبل هذا الشخص.
person-accept = أقبل هذا الشخص
person-accept-next = عندئذ يمكنه رؤية ما تتيحه لمن تقبلهم. ولا تصله رسالة بذلك. ويمكنك إنهاء ذلك متى شئت.
person-end = لم أعد أقبل هذا الشخص
person-end-next = عندئذ لا يرى إلا ما يراه كل الأعضاء. ولا تصله رسالة بذلك.

assisted-title = من نساعدهم
assisted-lead = سجّل شخصًا ليس لديه بريد إلكتروني. وهو يسجّل الدخول ببطاقة تطبعها أنت.
assisted-consent-link = أولًا <a>اطبع الاستمارة</a>، واقرأها مع الشخص، ودعه يوقّعها.
assisted-name = اسم الشخص
assisted-name-help = الاسم الذي يريد أن يُعرف به. ولا يلزم أن يكون اسمه الرسمي.
assisted-language = بأي لغة نكتب إليه؟
assisted-reads = اللغات التي يقرؤها
assisted-seen = هل يمكن للأعضاء الآخرين رؤيته؟
assisted-seen-seen = نعم، يمكن للأعضاء أن يجدوه
assisted-seen-unseen = لا، يبقى غير ظاهر
assisted-consent = هل وُقّعت الورقة؟
assisted-consent-paper = نعم، وقّعها الشخص، ومنظمتي تحتفظ بها
assisted-enter = تسجيل الشخص وإنشاء البطاقة
assisted-next = تعرض الصفحة التالية البطاقة مرة واحدة. اطبعها وسلّمها إلى الشخص.
refused-assisted-seen = حدّد ما اختاره الشخص في الورقة
refused-assisted-language = اختر لغة البطاقة والرسائل
refused-assisted-consent = دع الشخص يوقّع الورقة أولًا، ثم ضع العلامة هنا
assisted-person-lead = أنت تساعد هذا الشخص على استعمال الشبكة. ولا تحتاج أبدًا إلى رموزه.
assisted-help = أساعد هذا الشخص الآن
assisted-helped = سُجّل أنك ساعدته.
assisted-new-card = إنشاء بطاقة جديدة
assisted-person-next = يرى الشخص في صفحته كل ملاحظة وكل بطاقة جديدة. والبطاقة الجديدة تنهي القديمة.
assisted-card-title = البطاقة
assisted-card-lead = اطبع هذه الصفحة الآن. تظهر مرة واحدة، ولا يمكن لأحد رؤية الرموز من جديد.
assisted-card-heading = بطاقتي في الشبكة
assisted-card-how = افتح هذا العنوان. اكتب الرقم والرمز التالي.
assisted-card-keep = اشطب كل رمز بعد استعماله. لا تعطِ الرموز لأحد.
assisted-card-on = طبعتها
own-assisted = من نساعدهم
own-assisted-text = تسجيل من ليس لديهم بريد إلكتروني، وطباعة بطاقاتهم.

consent-title = أريد الانضمام إلى الشبكة
consent-about = استمارة لمن ينضمون بلا بريد إلكتروني، تُطبع وتُوقّع.
consent-lead = اقرأ هذا قبل التوقيع، أو دع أحدًا يقرؤه لك.
consent-what = تحفظ الشبكة الاسم الذي تختاره ولغاتك وما تكتبه فيها.
consent-who = يرى الأعضاء اسمك ولغاتك، إلا إذا اخترت ألا تظهر. ولا يرى غيرهم شيئًا.
consent-helper = المنظمة التي تساعدك تسجّلك وتطبع بطاقتك. ويبيّن لك سجلّ العمليات ما فعلته.
consent-leave = يمكنك رؤية كل ما يُحفظ عنك، وتصحيحه، والمغادرة. وعندئذ يُمحى.
consent-free = لست ملزمًا بالانضمام. لا يجوز لأحد أن يرفض مساعدتك لأنك لم توقّع.
consent-line = ………………………………
consent-name = الاسم الذي تريد أن تُعرف به
consent-language = لغة رسائلنا إليك
consent-reads = اللغات التي تقرؤها
consent-seen = هل يمكن للأعضاء أن يجدوك؟ نعم أو لا
consent-place-day = المكان واليوم
consent-signature = توقيعك أو علامتك
consent-helper-name = من ساعدك، وباسم أي منظمة

letter-card-made-subject = لديك بطاقة جديدة
letter-card-made =
    أنشأت لك المنظمة التي تساعدك بطاقة جديدة. ولم تعد القديمة صالحة.

    إن لم تطلبها، فأخبر شخصًا تثق به، وأخبر فريق هذا الموقع.
