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
volume = עוצמת השיח
window = / { $hours } שע׳
posts-in-window = { $count ->
    [one] פוסט בחלון של { $hours } שע׳
    [two] פוסטים בחלון של { $hours } שע׳
   *[other] פוסטים בחלון של { $hours } שע׳
}
posts = { $count ->
    [one] פוסט
    [two] פוסטים
   *[other] פוסטים
}
no-posts-in-window = אין פוסטים ב-{ $hours } השע׳ האחרונות
no-posts = אין פוסטים
count-in-window = { $count ->
    [one] פוסט אחד ב-{ $hours } שע׳
    [two] שני פוסטים ב-{ $hours } שע׳
   *[other] { $count } פוסטים ב-{ $hours } שע׳
}
times-usual = פי { $times } מהרגיל, { $usual } (ממוצע של { $days } ימים)
change = { $change } לעומת החלון הקודם ({ $count })
no-change = כמו בחלון הקודם
first-posts = לא היו בחלון הקודם
small-sample = מעט פוסטים: חלקים מתוך פחות מ-{ $count } אומרים מעט
one-source = { $count ->
    [one] { $share } מפוסט אחד הם ממקור אחד: { $name }
    [two] { $share } משני פוסטים הם ממקור אחד: { $name }
   *[other] { $share } מתוך { $count } פוסטים הם ממקור אחד: { $name }
}
history = { $count ->
    [one] פוסטים בחלון אחד: { $least } עד { $most }
    [two] פוסטים בשני חלונות: { $least } עד { $most }
   *[other] פוסטים ב-{ $count } חלונות: { $least } עד { $most }
}
history-flat = { $count ->
    [one] פוסטים בחלון אחד: { $posts }
    [two] פוסטים בשני חלונות: { $posts } בכל אחד
   *[other] פוסטים ב-{ $count } חלונות: { $posts } בכל אחד
}
history-empty = { $count ->
    [one] אין פוסטים בחלון אחד
    [two] אין פוסטים בשני חלונות
   *[other] אין פוסטים ב-{ $count } חלונות
}
windows-ago = לפני כמה חלונות
post-count = פוסטים
records = { $count ->
    [one] רשומה אחת
    [two] שתי רשומות
   *[other] { $count } רשומות
}
records-beat = { $count ->
    [one] רשומה אחת בנושא זה
    [two] שתי רשומות בנושא זה
   *[other] { $count } רשומות בנושא זה
}
records-total = { $count ->
    [one] רשומה אחת בסך הכול
    [two] שתי רשומות בסך הכול
   *[other] { $count } רשומות בסך הכול
}
counted = נספר ב-{ $time }
story-published = הכתבה פורסמה ב-{ $time }
counted-before = הנתונים ישנים מהכתבה
not-counted = לא צוין מתי נספר
live = חי: נספר ב-{ $time }
delayed = באיחור: נספר ב-{ $time }
out-of-date = לא עדכני: נספר ב-{ $time }
as-of = נכון ל-{ $time }
ended = הכתבה אינה מתעדכנת עוד
was = (קודם { $count })
sources = היכן מדברים על זה
shares-of = { $count ->
    [one] חלק מתוך פוסט אחד
    [two] חלק מתוך שני פוסטים
   *[other] חלק מתוך { $count } פוסטים
}
unattributed = ללא שיוך
surplus = סכום המקורות { $sum }, { $surplus } יותר מהעוצמה. החלקים הם מתוך { $sum }.
rounded = (מעוגל)

## Who wrote it

ai-autonomous = נוצר בבינה מלאכותית
ai-assisted = נכתב בסיוע בינה מלאכותית
ai-human-only = נכתב בידי אנשים
ai-not-stated = חלקה של הבינה המלאכותית בטקסט זה לא צוין
ai-system = בידי { $name }
ai-model = עם { $name }
ai-provider = מאת { $name }
ai-time = ב-{ $time }
review-not-stated = מצב הבדיקה לא צוין
not-reviewed = לא נבדק בידי עורך
reviewed-by = נבדק בידי { $name }
responsibility = אחריות עריכה: { $name }
method = איך זה נעשה
contact = יצירת קשר

## The story

breaking = מבזק
developing = מתפתח
severity-low = חומרה נמוכה
severity-medium = חומרה בינונית
severity-high = חומרה גבוהה
synthesized = נתוני השיח רוכזו בידי { $names }
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
back-to-text = חזרה לטקסט
cited-as = מצוטט בתור { $marker }
see-post = הפוסט עצמו
read-on = לכתבה המלאה
discourse = מתוך השיח
view-on = לקריאה ב-{ $source }
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
    .copied = הועתק
    .not-copied = ההעתקה נכשלה
