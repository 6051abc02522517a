### Hebrew. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = he
digits = 0123456789
group-separator = ,
grouping =
    .last = 3
    .others = 3
    .fewest = 1
decimal-point = .
plural = one 1 | two 2 | other
compact = { $power ->
    [3] { $number }K{ "\u200F" }
    [6] { $number }M{ "\u200F" }
    [9] { $number }B{ "\u200F" }
   *[0] { $number }
}
percent = { $number }%
list-separator = ,{ " " }
moment = { $day } ב{ $month } { $year }, { $hour }:{ $minute }
date-range = { $from }–{ $to }
months =
    .january = ינו׳
    .february = פבר׳
    .march = מרץ
    .april = אפר׳
    .may = מאי
    .june = יוני
    .july = יולי
    .august = אוג׳
    .september = ספט׳
    .october = אוק׳
    .november = נוב׳
    .december = דצמ׳
halves =
    .am = לפנה״צ
    .pm = אחה״צ

## The meter

percent-less = פחות מ-{ $number }
percent-more = יותר מ-{ $number }
volume = כמה מדברים על זה
window-hours = { $count ->
    [one] בשעה אחת
    [two] בשעתיים
   *[other] ב-{ $count } שעות
}
window-days = { $count ->
    [one] ביום אחד
    [two] ביומיים
   *[other] ב-{ $count } ימים
}
posts-in-window = { $count ->
    [one] { $count } פוסט { $window }
    [two] { $count } פוסטים { $window }
   *[other] { $count } פוסטים { $window }
}
posts = { $count ->
    [one] { $count } פוסט
    [two] { $count } פוסטים
   *[other] { $count } פוסטים
}
no-posts-in-window = אין פוסטים { $window }
no-posts = אין פוסטים
times-usual = פי { $times } מהרגיל ({ $usual })
as-usual = בערך כרגיל ({ $usual })
quieter = שקט מהרגיל ({ $usual })
more-than-before = { $percent } יותר מאשר { $before }
fewer-than-before = { $percent } פחות מאשר { $before }
times-before = פי { $times } מאשר { $before }
no-change = אותו מספר כמו { $before }
first-posts = לפני כן לא היו
before-day = ביום הקודם
before-window = בתקופה הקודמת
small-sample = מעט פוסטים: חלקים מתוך פחות מ-{ $count } אומרים מעט
one-source = { $count ->
    [one] { $share } מפוסט אחד הם ממקור אחד: { $name }
    [two] { $share } משני פוסטים הם ממקור אחד: { $name }
   *[other] { $share } מתוך { $count } פוסטים הם ממקור אחד: { $name }
}
posts-a-day = פוסטים ביום
posts-a-window = פוסטים בכל תקופה
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] פוסטים בתקופה אחת
    [two] פוסטים בשתי תקופות
   *[other] פוסטים ב-{ $count } תקופות
}
usual = רגיל
day = יום
windows-ago = לפני כמה תקופות
post-count = פוסטים
records = { $count ->
    [one] פוסט אחד עד כה
    [two] שני פוסטים עד כה
   *[other] { $count } פוסטים עד כה
}
records-beat = { $count ->
    [one] פוסט אחד בנושא זה עד כה
    [two] שני פוסטים בנושא זה עד כה
   *[other] { $count } פוסטים בנושא זה עד כה
}
records-total = { $count ->
    [one] פוסט אחד בכל הנושאים עד כה
    [two] שני פוסטים בכל הנושאים עד כה
   *[other] { $count } פוסטים בכל הנושאים עד כה
}
counted = נספר ב-{ $time }
counted-before = הנתונים ישנים מהכתבה
not-counted = לא צוין מתי נספר
live = חי: נספר ב-{ $time }
delayed = באיחור: נספר ב-{ $time }
out-of-date = לא עדכני: נספר ב-{ $time }
as-of = נכון ל-{ $time }
ended = הכתבה אינה מתעדכנת עוד
ago-minutes = { $count ->
    [one] לפני דקה
    [two] לפני שתי דקות
   *[other] לפני { $count } דקות
}
ago-hours = { $count ->
    [one] לפני שעה
    [two] לפני שעתיים
   *[other] לפני { $count } שעות
}
ago-days = { $count ->
    [one] לפני יום
    [two] לפני יומיים
   *[other] לפני { $count } ימים
}
was = (קודם { $count })
sources = היכן מדברים על זה
unattributed = ללא שיוך
surplus = סכום המקורות { $sum }, { $surplus } יותר ממה שנספר. החלקים הם מתוך { $sum }.
rounded = החלקים מעוגלים

## Who wrote it

ai-autonomous = נוצר בבינה מלאכותית
ai-assisted = נכתב בסיוע בינה מלאכותית
ai-human-only = נכתב בידי אנשים
ai-not-stated = חלקה של הבינה המלאכותית לא צוין
review-not-stated = מצב הבדיקה לא צוין
not-reviewed = לא נבדק בידי עורך
reviewed-by = נבדק בידי { $name }
ai-system = מערכת: { $name }
ai-model = מודל: { $name }
ai-provider = ספק: { $name }
ai-time = נכתב ב-{ $time }
responsibility = אחריות עריכה: { $name }
method = איך זה נעשה
contact = יצירת קשר

## The story

breaking = מבזק
developing = מתפתח
severity-low = השפעה נמוכה
severity-medium = השפעה בינונית
severity-high = השפעה גבוהה
counted-by = נספר בידי { $names }
by = מאת { $names }
published = פורסם ב-{ $time }
updated = עודכן ב-{ $time }
reading-minutes = { $count ->
    [one] דקת קריאה
    [two] שתי דקות קריאה
   *[other] { $count } דקות קריאה
}
topics = נושאים: { $names }
references = מקורות
reference = מקור { $marker }: { $name }
no-source = { $marker } (לא צוין מקור)
back-to-text = חזרה אל { $marker }
cited-as = מצוטט בתור { $marker }
see-post = לצפייה בפוסט
read-at = לקריאה ב-{ $title }
read-story = לכתבה המלאה
read-on = להמשך קריאה
narrative = מה נאמר
discourse = מה אנשים אומרים
withdrawn = הפוסט הוסר
no-embed = המחבר מבקש שהפוסט לא יוצג במקום אחר
stories = כתבות
more-stories = עוד כתבות
all-stories = כל הכתבות
all-stories-of = כל הכתבות: { $title }
new-stories = { $count ->
    [one] הצגת כתבה חדשה אחת
    [two] הצגת שתי כתבות חדשות
   *[other] הצגת { $count } כתבות חדשות
}
back = חזרה

## To copy

copy-or-cite = העתקה או ציטוט

## States

loading = הכתבה נטענת…
no-stories = אין כאן עדיין כתבות.
failed = לא ניתן היה לטעון את הנתונים העדכניים.
stale = הרענון נכשל; אלה הנתונים האחרונים שהגיעו.
refreshed = רוענן.
try-again = לנסות שוב

## The menu

menu =
    .text = העתקה כטקסט
    .figures = העתקת הנתונים (CSV)
    .apa = העתקת הפניה (APA)
    .bibtex = העתקת הפניה (BibTeX)
    .link = העתקת קישור
    .share = שיתוף
    .svg = שמירת תמונה (SVG)
    .png = שמירת תמונה (PNG)
    .copied = הועתק
    .not-copied = ההעתקה נכשלה
    .not-shared = השיתוף נכשל
    .drawn = התמונה מוכנה
    .not-drawn = לא ניתן ליצור כאן את התמונה
