# Search.
search-title = البحث
search-title-words = البحث: { $it }
search-help = اكتب كلمات بأي لغة. لا أثر للتشكيل ولا لعلامات النبر ولا لأواخر الكلمات: «jovenes» تجد أيضًا «jóvenes». ويمكن أن تكون الكلمة الأخيرة ناقصة.
search-help-arabic = في العربية، لا أثر لأداة التعريف ولا للحروف المتصلة بالكلمة. لا يشمل البحث بعدُ جموع التكسير: جرّب المفرد والجمع.
search-found = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
search-none = لم يُعثر على شيء عن «{ $it }»
search-none-text = استعمل كلمات أقل، أو جرّب كتابة أخرى. ويمكنك كتابة بداية الكلمة فقط.
found-all = الكل
found-project = المشاريع
found-organisation = المنظمات
found-evidence = المرحلة الأولى
found-one-project = مشروع
found-one-organisation = منظمة
found-one-evidence = المرحلة الأولى، مذكور في أحد المصادر
found-language = باللغة { $it }
search-here = البحث من جديد
