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
date-range = { $from } – { $to }
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
window-hours = { $count ->
    [zero] خلال أقل من ساعة
    [one] خلال ساعة
    [two] خلال ساعتين
    [few] خلال { $count } ساعات
    [many] خلال { $count } ساعة
   *[other] خلال { $count } ساعة
}
window-days = { $count ->
    [zero] خلال أقل من يوم
    [one] خلال يوم
    [two] خلال يومين
    [few] خلال { $count } أيام
    [many] خلال { $count } يومًا
   *[other] خلال { $count } يوم
}
posts-in-window = { $count ->
    [zero] { $count } منشور { $window }
    [one] { $count } منشور { $window }
    [two] { $count } منشوران { $window }
    [few] { $count } منشورات { $window }
    [many] { $count } منشورًا { $window }
   *[other] { $count } منشور { $window }
}
posts = { $count ->
    [zero] { $count } منشور
    [one] { $count } منشور
    [two] { $count } منشوران
    [few] { $count } منشورات
    [many] { $count } منشورًا
   *[other] { $count } منشور
}
no-posts-in-window = لا منشورات { $window }
no-posts = لا منشورات
times-usual = { $times } × المعتاد ({ $usual })
as-usual = نحو المعتاد ({ $usual })
quieter = أهدأ من المعتاد ({ $usual })
more-than-before = أكثر من { $before } بنسبة { $percent }
fewer-than-before = أقل من { $before } بنسبة { $percent }
times-before = { $times } × عدد { $before }
no-change = مثل عدد { $before }
first-posts = لا شيء قبل ذلك
before-day = اليوم السابق
before-window = الفترة السابقة
small-sample = منشورات قليلة: النسب من أقل من { $count } لا تدل على الكثير
one-source = { $count ->
    [zero] { $share } من المصدر نفسه: { $name }
    [one] { $share } من منشور واحد من مصدر واحد: { $name }
    [two] { $share } من منشورين من مصدر واحد: { $name }
    [few] { $share } من { $count } منشورات من مصدر واحد: { $name }
    [many] { $share } من { $count } منشورًا من مصدر واحد: { $name }
   *[other] { $share } من { $count } منشور من مصدر واحد: { $name }
}
posts-a-day = المنشورات يوميًا
posts-a-window = المنشورات في كل فترة
posts-on-days = { $posts }، { $dates }
history = { $count ->
    [zero] المنشورات
    [one] المنشورات في فترة واحدة
    [two] المنشورات في فترتين
    [few] المنشورات في { $count } فترات
    [many] المنشورات في { $count } فترة
   *[other] المنشورات في { $count } فترة
}
usual = المعتاد
day = التاريخ
windows-ago = قبل كم فترة
post-count = المنشورات
records = { $count ->
    [zero] لا منشورات حتى الآن
    [one] منشور واحد حتى الآن
    [two] منشوران حتى الآن
    [few] { $count } منشورات حتى الآن
    [many] { $count } منشورًا حتى الآن
   *[other] { $count } منشور حتى الآن
}
records-beat = { $count ->
    [zero] لا منشورات عن هذا الموضوع حتى الآن
    [one] منشور واحد عن هذا الموضوع حتى الآن
    [two] منشوران عن هذا الموضوع حتى الآن
    [few] { $count } منشورات عن هذا الموضوع حتى الآن
    [many] { $count } منشورًا عن هذا الموضوع حتى الآن
   *[other] { $count } منشور عن هذا الموضوع حتى الآن
}
records-total = { $count ->
    [zero] لا منشورات عن كل المواضيع حتى الآن
    [one] منشور واحد عن كل المواضيع حتى الآن
    [two] منشوران عن كل المواضيع حتى الآن
    [few] { $count } منشورات عن كل المواضيع حتى الآن
    [many] { $count } منشورًا عن كل المواضيع حتى الآن
   *[other] { $count } منشور عن كل المواضيع حتى الآن
}
counted = أُحصي في { $time }
counted-before = الأرقام أقدم من الخبر
not-counted = لم يُذكر وقت الإحصاء
live = مباشر: أُحصي في { $time }
delayed = متأخر: أُحصي في { $time }
out-of-date = قديم: أُحصي في { $time }
as-of = حتى { $time }
ended = لم يعد هذا الخبر يُحدَّث
ago-minutes = { $count ->
    [zero] قبل أقل من دقيقة
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
ago-hours = { $count ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
ago-days = { $count ->
    [zero] قبل أقل من يوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
was = (سابقًا { $count })
sources = أين يدور الحديث
unattributed = غير منسوبة
surplus = مجموع المصادر { $sum }، أي أكثر من العدد المُحصى بـ { $surplus }. النسب محسوبة من { $sum }.
rounded = النسب مقرّبة

## Who wrote it

ai-autonomous = من إنشاء الذكاء الاصطناعي
ai-assisted = كُتب بمساعدة الذكاء الاصطناعي
ai-human-only = كتبه أشخاص
ai-not-stated = لم يُذكر دور الذكاء الاصطناعي
review-not-stated = لم تُذكر حالة المراجعة
not-reviewed = لم يراجعه محرر
reviewed-by = راجعه { $name }
ai-system = النظام: { $name }
ai-model = النموذج: { $name }
ai-provider = المزوّد: { $name }
ai-time = كُتب في { $time }
responsibility = المسؤولية التحريرية: { $name }
method = كيف أُعد
contact = اتصال

## The story

breaking = عاجل
developing = قيد التطور
severity-low = تأثير محدود
severity-medium = تأثير متوسط
severity-high = تأثير كبير
counted-by = أحصاها { $names }
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
back-to-text = العودة إلى { $marker }
cited-as = مذكور برقم { $marker }
see-post = اعرض المنشور
read-at = اقرأه في { $title }
read-story = اقرأ الخبر كاملًا
read-on = تابع القراءة
narrative = ماذا يُقال
discourse = ماذا يقول الناس
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
    .share = مشاركة
    .svg = احفظ الصورة (SVG)
    .png = احفظ الصورة (PNG)
    .copied = نُسخ
    .not-copied = تعذر النسخ
    .not-shared = تعذرت المشاركة
    .drawn = الصورة جاهزة
    .not-drawn = تعذر إنشاء الصورة هنا
