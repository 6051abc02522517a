### Arabic. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = ar
digits = 0123456789
group-separator = ,
grouping =
    .last = 3
    .others = 3
    .fewest = 1
decimal-point = .
plural = zero 0 | one 1 | two 2 | few %100:3-10 | many %100:11-99 | other
compact = { $power ->
    [3] { $number }{ "\u00A0" }ألف
    [6] { $number }{ "\u00A0" }مليون
    [9] { $number }{ "\u00A0" }مليار
   *[0] { $number }
}
percent = { $number }{ "\u200E" }%{ "\u200E" }
list-separator = ،{ " " }
moment = { $day2 }{ "\u200F" }/{ $month2 }{ "\u200F" }/{ $year }، { $hour12 }:{ $minute } { $half }
months =
    .january = يناير
    .february = فبراير
    .march = مارس
    .april = أبريل
    .may = مايو
    .june = يونيو
    .july = يوليو
    .august = أغسطس
    .september = سبتمبر
    .october = أكتوبر
    .november = نوفمبر
    .december = ديسمبر
halves =
    .am = ص
    .pm = م

## The meter

percent-less = أقل من { $number }
percent-more = أكثر من { $number }
volume = حجم الحديث
window = / { $hours } س
posts-in-window = { $count ->
    [zero] منشور (المدة بالساعات: { $hours })
    [one] منشور (المدة بالساعات: { $hours })
    [two] منشوران (المدة بالساعات: { $hours })
    [few] منشورات (المدة بالساعات: { $hours })
    [many] منشورًا (المدة بالساعات: { $hours })
   *[other] منشور (المدة بالساعات: { $hours })
}
posts = { $count ->
    [zero] منشور
    [one] منشور
    [two] منشوران
    [few] منشورات
    [many] منشورًا
   *[other] منشور
}
no-posts-in-window = لا منشورات في آخر { $hours } س
no-posts = لا منشورات
count-in-window = { $count ->
    [zero] لا منشورات خلال { $hours } س
    [one] منشور واحد خلال { $hours } س
    [two] منشوران خلال { $hours } س
    [few] { $count } منشورات خلال { $hours } س
    [many] { $count } منشورًا خلال { $hours } س
   *[other] { $count } منشور خلال { $hours } س
}
times-usual = { $times } مرة من المعتاد وهو { $usual } (المتوسط اليومي، عدد الأيام { $days })
change = { $change } عن الفترة السابقة ({ $count })
no-change = مثل الفترة السابقة
first-posts = لا شيء في الفترة السابقة
small-sample = منشورات قليلة: النسب من أقل من { $count } لا تدل على الكثير
one-source = { $count ->
    [zero] { $share } من المصدر نفسه: { $name }
    [one] { $share } من منشور واحد من مصدر واحد: { $name }
    [two] { $share } من منشورين من مصدر واحد: { $name }
    [few] { $share } من { $count } منشورات من مصدر واحد: { $name }
    [many] { $share } من { $count } منشورًا من مصدر واحد: { $name }
   *[other] { $share } من { $count } منشور من مصدر واحد: { $name }
}
history = { $count ->
    [zero] المنشورات: من { $least } إلى { $most }
    [one] المنشورات في فترة واحدة: من { $least } إلى { $most }
    [two] المنشورات في فترتين: من { $least } إلى { $most }
    [few] المنشورات في { $count } فترات: من { $least } إلى { $most }
    [many] المنشورات في { $count } فترة: من { $least } إلى { $most }
   *[other] المنشورات في { $count } فترة: من { $least } إلى { $most }
}
history-flat = { $count ->
    [zero] المنشورات: { $posts }
    [one] المنشورات في فترة واحدة: { $posts }
    [two] المنشورات في فترتين: { $posts } في كل منهما
    [few] المنشورات في { $count } فترات: { $posts } في كل منها
    [many] المنشورات في { $count } فترة: { $posts } في كل منها
   *[other] المنشورات في { $count } فترة: { $posts } في كل منها
}
history-empty = { $count ->
    [zero] لا منشورات
    [one] لا منشورات في فترة واحدة
    [two] لا منشورات في فترتين
    [few] لا منشورات في { $count } فترات
    [many] لا منشورات في { $count } فترة
   *[other] لا منشورات في { $count } فترة
}
windows-ago = قبل كم فترة
post-count = المنشورات
records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
records-beat = { $count ->
    [zero] لا سجلات في هذا الموضوع
    [one] سجل واحد في هذا الموضوع
    [two] سجلان في هذا الموضوع
    [few] { $count } سجلات في هذا الموضوع
    [many] { $count } سجلًا في هذا الموضوع
   *[other] { $count } سجل في هذا الموضوع
}
records-total = { $count ->
    [zero] لا سجلات
    [one] سجل واحد إجمالًا
    [two] سجلان إجمالًا
    [few] { $count } سجلات إجمالًا
    [many] { $count } سجلًا إجمالًا
   *[other] { $count } سجل إجمالًا
}
counted = أُحصي في { $time }
story-published = نُشر الخبر في { $time }
counted-before = الأرقام أقدم من الخبر
not-counted = لم يُذكر وقت الإحصاء
live = مباشر: أُحصي في { $time }
delayed = متأخر: أُحصي في { $time }
out-of-date = قديم: أُحصي في { $time }
as-of = حتى { $time }
ended = لم يعد هذا الخبر يُحدَّث
was = (سابقًا { $count })
sources = أين يدور الحديث
shares-of = { $count ->
    [zero] النسبة
    [one] النسبة من منشور واحد
    [two] النسبة من منشورين
    [few] النسبة من { $count } منشورات
    [many] النسبة من { $count } منشورًا
   *[other] النسبة من { $count } منشور
}
unattributed = غير منسوبة
surplus = مجموع المصادر { $sum }، أي أكثر من الحجم بـ { $surplus }. النسب محسوبة من { $sum }.
rounded = (مقرّبة)

## Who wrote it

ai-autonomous = من إنشاء الذكاء الاصطناعي
ai-assisted = كُتب بمساعدة الذكاء الاصطناعي
ai-human-only = كتبه أشخاص
ai-not-stated = لم يُذكر دور الذكاء الاصطناعي في هذا النص
ai-system = بواسطة { $name }
ai-model = بنموذج { $name }
ai-provider = من { $name }
ai-time = في { $time }
review-not-stated = لم تُذكر حالة المراجعة
not-reviewed = لم يراجعه محرر
reviewed-by = راجعه { $name }
responsibility = المسؤولية التحريرية: { $name }
method = كيف أُعد
contact = اتصال

## The story

breaking = عاجل
developing = قيد التطور
severity-low = خطورة منخفضة
severity-medium = خطورة متوسطة
severity-high = خطورة عالية
synthesized = بيانات الحديث جمعها { $names }
by = بقلم { $names }
published = نُشر في { $time }
updated = حُدِّث في { $time }
reading-minutes = { $count ->
    [zero] أقل من دقيقة قراءة
    [one] دقيقة قراءة
    [two] دقيقتا قراءة
    [few] { $count } دقائق قراءة
    [many] { $count } دقيقة قراءة
   *[other] { $count } دقيقة قراءة
}
topics = المواضيع: { $names }
references = المراجع
reference = المرجع { $marker }: { $name }
no-source = { $marker } (لم يُذكر مصدر)
back-to-text = العودة إلى النص
cited-as = مذكور برقم { $marker }
see-post = المنشور نفسه
read-on = اقرأ الخبر كاملًا
discourse = من الحديث
view-on = اقرأه على { $source }
withdrawn = سُحب هذا المنشور
no-embed = طلب صاحب المنشور عدم عرضه في مكان آخر
stories = الأخبار
more-stories = أخبار أخرى
all-stories = كل الأخبار
all-stories-of = كل الأخبار: { $title }
new-stories = { $count ->
    [zero] لا أخبار جديدة
    [one] اعرض خبرًا جديدًا
    [two] اعرض خبرين جديدين
    [few] اعرض { $count } أخبار جديدة
    [many] اعرض { $count } خبرًا جديدًا
   *[other] اعرض { $count } خبر جديد
}
back = رجوع

## To copy

copy-or-cite = نسخ أو استشهاد

## States

loading = جارٍ تحميل الخبر…
no-stories = لا أخبار هنا بعد.
failed = تعذر تحميل الأرقام الحالية.
stale = تعذر التحديث؛ هذه آخر الأرقام الواردة.
refreshed = تم التحديث.
try-again = حاول مجددًا

## The menu

menu =
    .text = انسخ النص
    .figures = انسخ الأرقام (CSV)
    .apa = انسخ الاستشهاد (APA)
    .bibtex = انسخ الاستشهاد (BibTeX)
    .link = انسخ الرابط
    .copied = نُسخ
    .not-copied = تعذر النسخ
