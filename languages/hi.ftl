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
volume = चर्चा की मात्रा
window = / { $hours } घं॰
posts-in-window = { $count ->
    [one] { $hours } घंटे की अवधि में पोस्ट
   *[other] { $hours } घंटे की अवधि में पोस्ट
}
posts = { $count ->
    [one] पोस्ट
   *[other] पोस्ट
}
no-posts-in-window = पिछले { $hours } घंटे में कोई पोस्ट नहीं
no-posts = कोई पोस्ट नहीं
count-in-window = { $count ->
    [one] { $hours } घंटे में { $count } पोस्ट
   *[other] { $hours } घंटे में { $count } पोस्ट
}
times-usual = सामान्य { $usual } का { $times } गुना ({ $days } दिनों का औसत)
change = पिछली अवधि से { $change } ({ $count })
no-change = पिछली अवधि के बराबर
first-posts = पिछली अवधि में कोई नहीं
small-sample = कम पोस्ट: { $count } से कम पर हिस्सेदारी का ख़ास अर्थ नहीं
one-source = { $count ->
    [one] { $count } पोस्ट में से { $share } एक ही स्रोत से: { $name }
   *[other] { $count } पोस्ट में से { $share } एक ही स्रोत से: { $name }
}
history = { $count ->
    [one] { $count } अवधि में पोस्ट: { $least } से { $most }
   *[other] { $count } अवधियों में पोस्ट: { $least } से { $most }
}
history-flat = { $count ->
    [one] { $count } अवधि में पोस्ट: { $posts }
   *[other] { $count } अवधियों में पोस्ट: प्रत्येक में { $posts }
}
history-empty = { $count ->
    [one] { $count } अवधि में कोई पोस्ट नहीं
   *[other] { $count } अवधियों में कोई पोस्ट नहीं
}
windows-ago = कितनी अवधि पहले
post-count = पोस्ट
records = { $count ->
    [one] { $count } रिकॉर्ड
   *[other] { $count } रिकॉर्ड
}
records-beat = { $count ->
    [one] इस विषय पर { $count } रिकॉर्ड
   *[other] इस विषय पर { $count } रिकॉर्ड
}
records-total = { $count ->
    [one] कुल { $count } रिकॉर्ड
   *[other] कुल { $count } रिकॉर्ड
}
counted = गिनती: { $time }
story-published = ख़बर प्रकाशित: { $time }
counted-before = आँकड़े ख़बर से पुराने हैं
not-counted = गिनती का समय नहीं बताया गया
live = लाइव: गिनती { $time }
delayed = देरी से: गिनती { $time }
out-of-date = पुराना: गिनती { $time }
as-of = { $time } तक
ended = यह ख़बर अब अपडेट नहीं होती
was = (पहले { $count })
sources = चर्चा कहाँ हो रही है
shares-of = { $count ->
    [one] { $count } पोस्ट में हिस्सा
   *[other] { $count } पोस्ट में हिस्सा
}
unattributed = स्रोत अज्ञात
surplus = स्रोतों का जोड़ { $sum } है, मात्रा से { $surplus } अधिक। हिस्से { $sum } के हैं।
rounded = (पूर्णांकित)

## Who wrote it

ai-autonomous = AI द्वारा निर्मित
ai-assisted = AI की सहायता से लिखा गया
ai-human-only = लोगों द्वारा लिखा गया
ai-not-stated = इस पाठ में AI की भूमिका नहीं बताई गई
ai-system = प्रणाली: { $name }
ai-model = मॉडल: { $name }
ai-provider = प्रदाता: { $name }
ai-time = समय: { $time }
review-not-stated = समीक्षा की स्थिति नहीं बताई गई
not-reviewed = किसी संपादक ने समीक्षा नहीं की
reviewed-by = समीक्षा: { $name }
responsibility = संपादकीय ज़िम्मेदारी: { $name }
method = यह कैसे बना
contact = संपर्क

## The story

breaking = ताज़ा ख़बर
developing = जारी
severity-low = गंभीरता कम
severity-medium = गंभीरता मध्यम
severity-high = गंभीरता अधिक
synthesized = चर्चा के आँकड़े: { $names }
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
back-to-text = पाठ पर लौटें
cited-as = { $marker } के रूप में उद्धृत
see-post = मूल पोस्ट
read-on = पूरी ख़बर पढ़ें
discourse = चर्चा से
view-on = { $source } पर पढ़ें
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
    .copied = कॉपी हो गया
    .not-copied = कॉपी नहीं हो सका
