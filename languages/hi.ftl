### Hindi. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = hi
digits = 0123456789
group-separator = ,
grouping =
    .last = 3
    .others = 2
    .fewest = 1
decimal-point = .
plural = one 0-1 | other
compact = { $power ->
    [3] { $number }{ "\u00A0" }हज़ार
    [5] { $number }{ "\u00A0" }लाख
    [7] { $number }{ "\u00A0" }क॰
    [9] { $number }{ "\u00A0" }अ॰
   *[0] { $number }
}
percent = { $number }%
list-separator = ,{ " " }
moment = { $day } { $month } { $year }, { $hour12 }:{ $minute } { $half }
date-range = { $from } – { $to }
months =
    .january = जन॰
    .february = फ़र॰
    .march = मार्च
    .april = अप्रैल
    .may = मई
    .june = जून
    .july = जुल॰
    .august = अग॰
    .september = सित॰
    .october = अक्टू॰
    .november = नव॰
    .december = दिस॰
halves =
    .am = am
    .pm = pm

## The meter

percent-less = <{ $number }
percent-more = >{ $number }
volume = कितनी चर्चा हो रही है
window-hours = { $count ->
    [one] { $count } घंटे में
   *[other] { $count } घंटे में
}
window-days = { $count ->
    [one] { $count } दिन में
   *[other] { $count } दिनों में
}
posts-in-window = { $count ->
    [one] { $window } { $count } पोस्ट
   *[other] { $window } { $count } पोस्ट
}
posts = { $count ->
    [one] { $count } पोस्ट
   *[other] { $count } पोस्ट
}
no-posts-in-window = { $window } कोई पोस्ट नहीं
no-posts = कोई पोस्ट नहीं
times-usual = सामान्य ({ $usual }) से { $times } गुना
as-usual = लगभग सामान्य ({ $usual })
quieter = सामान्य ({ $usual }) से कम
more-than-before = { $before } के मुक़ाबले { $percent } ज़्यादा
fewer-than-before = { $before } के मुक़ाबले { $percent } कम
times-before = { $before } के मुक़ाबले { $times } गुना
no-change = { $before } के बराबर
first-posts = उससे पहले कोई नहीं
before-day = पिछले दिन
before-window = पिछली अवधि
small-sample = कम पोस्ट: { $count } से कम पर हिस्सेदारी का ख़ास अर्थ नहीं
one-source = { $count ->
    [one] { $count } पोस्ट में से { $share } एक ही स्रोत से: { $name }
   *[other] { $count } पोस्ट में से { $share } एक ही स्रोत से: { $name }
}
posts-a-day = हर दिन की पोस्ट
posts-a-window = हर अवधि की पोस्ट
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] { $count } अवधि की पोस्ट
   *[other] { $count } अवधियों की पोस्ट
}
usual = सामान्य
day = दिन
windows-ago = कितनी अवधि पहले
post-count = पोस्ट
records = { $count ->
    [one] अब तक { $count } पोस्ट
   *[other] अब तक { $count } पोस्ट
}
records-beat = { $count ->
    [one] इस विषय पर अब तक { $count } पोस्ट
   *[other] इस विषय पर अब तक { $count } पोस्ट
}
records-total = { $count ->
    [one] सभी विषयों पर अब तक { $count } पोस्ट
   *[other] सभी विषयों पर अब तक { $count } पोस्ट
}
counted = गिनती: { $time }
counted-before = आँकड़े ख़बर से पुराने हैं
not-counted = गिनती का समय नहीं बताया गया
live = लाइव: गिनती { $time }
delayed = देरी से: गिनती { $time }
out-of-date = पुराना: गिनती { $time }
as-of = { $time } तक
ended = यह ख़बर अब अपडेट नहीं होती
ago-minutes = { $count ->
    [one] { $count } मिनट पहले
   *[other] { $count } मिनट पहले
}
ago-hours = { $count ->
    [one] { $count } घंटे पहले
   *[other] { $count } घंटे पहले
}
ago-days = { $count ->
    [one] { $count } दिन पहले
   *[other] { $count } दिन पहले
}
was = (पहले { $count })
sources = चर्चा कहाँ हो रही है
unattributed = स्रोत अज्ञात
surplus = स्रोतों का जोड़ { $sum } है, गिनी गई पोस्ट से { $surplus } अधिक। हिस्से { $sum } के हैं।
rounded = हिस्से पूर्णांकित हैं

## Who wrote it

ai-autonomous = AI द्वारा निर्मित
ai-assisted = AI की सहायता से लिखा गया
ai-human-only = लोगों द्वारा लिखा गया
ai-not-stated = AI की भूमिका नहीं बताई गई
review-not-stated = समीक्षा की स्थिति नहीं बताई गई
not-reviewed = किसी संपादक ने समीक्षा नहीं की
reviewed-by = समीक्षा: { $name }
ai-system = प्रणाली: { $name }
ai-model = मॉडल: { $name }
ai-provider = प्रदाता: { $name }
ai-time = लिखा गया: { $time }
responsibility = संपादकीय ज़िम्मेदारी: { $name }
method = यह कैसे बना
contact = संपर्क

## The story

breaking = ताज़ा ख़बर
developing = जारी
severity-low = कम असर
severity-medium = मध्यम असर
severity-high = बड़ा असर
counted-by = { $names } की गिनती
by = लेखक: { $names }
published = प्रकाशित: { $time }
updated = अपडेट: { $time }
reading-minutes = { $count ->
    [one] पढ़ने में { $count } मिनट
   *[other] पढ़ने में { $count } मिनट
}
topics = विषय: { $names }
references = संदर्भ
reference = संदर्भ { $marker }: { $name }
no-source = { $marker } (स्रोत नहीं बताया गया)
back-to-text = { $marker } पर वापस जाएँ
cited-as = { $marker } के रूप में उद्धृत
see-post = पोस्ट देखें
read-at = { $title } पर पढ़ें
read-story = पूरी ख़बर पढ़ें
read-on = आगे पढ़ें
narrative = क्या कहा जा रहा है
discourse = लोग क्या कह रहे हैं
withdrawn = यह पोस्ट वापस ले ली गई
no-embed = लेखक नहीं चाहते कि यह पोस्ट कहीं और दिखे
stories = ख़बरें
more-stories = और ख़बरें
all-stories = सभी ख़बरें
all-stories-of = सभी ख़बरें: { $title }
new-stories = { $count ->
    [one] { $count } नई ख़बर दिखाएँ
   *[other] { $count } नई ख़बरें दिखाएँ
}
back = वापस

## To copy

copy-or-cite = कॉपी या उद्धृत करें

## States

loading = ख़बर लोड हो रही है…
no-stories = यहाँ अभी कोई ख़बर नहीं है।
failed = ताज़ा आँकड़े लोड नहीं हो सके।
stale = अपडेट नहीं हो सका; ये आख़िरी मिले आँकड़े हैं।
refreshed = अपडेट हो गया।
try-again = फिर कोशिश करें

## The menu

menu =
    .text = पाठ कॉपी करें
    .figures = आँकड़े कॉपी करें (CSV)
    .apa = उद्धरण कॉपी करें (APA)
    .bibtex = उद्धरण कॉपी करें (BibTeX)
    .link = लिंक कॉपी करें
    .share = साझा करें
    .svg = चित्र सहेजें (SVG)
    .png = चित्र सहेजें (PNG)
    .copied = कॉपी हो गया
    .not-copied = कॉपी नहीं हो सका
    .not-shared = साझा नहीं हो सका
    .drawn = चित्र तैयार है
    .not-drawn = चित्र यहाँ नहीं बन सका
