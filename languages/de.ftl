### German. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = de
digits = 0123456789
group-separator = .
grouping =
    .last = 3
    .others = 3
    .fewest = 1
decimal-point = ,
plural = one 1 | other
compact = { $power ->
    [6] { $number }{ "\u00A0" }Mio.
    [9] { $number }{ "\u00A0" }Mrd.
   *[0] { $number }
}
percent = { $number }{ "\u00A0" }%
list-separator = ,{ " " }
moment = { $day2 }.{ $month2 }.{ $year }, { $hour2 }:{ $minute }
date-range = { $from }{ "\u2009" }–{ "\u2009" }{ $to }
months =
    .january = Jan.
    .february = Feb.
    .march = März
    .april = Apr.
    .may = Mai
    .june = Juni
    .july = Juli
    .august = Aug.
    .september = Sept.
    .october = Okt.
    .november = Nov.
    .december = Dez.
halves =
    .am = AM
    .pm = PM

## The meter

percent-less = <{ $number }
percent-more = >{ $number }
volume = Wie viel darüber gesprochen wird
window-hours = { $count ->
    [one] in { $count } Stunde
   *[other] in { $count } Stunden
}
window-days = { $count ->
    [one] an { $count } Tag
   *[other] in { $count } Tagen
}
posts-in-window = { $count ->
    [one] { $count } Beitrag { $window }
   *[other] { $count } Beiträge { $window }
}
posts = { $count ->
    [one] { $count } Beitrag
   *[other] { $count } Beiträge
}
no-posts-in-window = Keine Beiträge { $window }
no-posts = Keine Beiträge
times-usual = { $times }-mal so viele wie üblich ({ $usual })
as-usual = Etwa so viele wie üblich ({ $usual })
quieter = Ruhiger als üblich ({ $usual })
more-than-before = { $percent } mehr als { $before }
fewer-than-before = { $percent } weniger als { $before }
times-before = { $times }-mal so viele wie { $before }
no-change = So viele wie { $before }
first-posts = Davor keine
before-day = am Vortag
before-window = im Zeitraum davor
small-sample = Wenige Beiträge: Anteile an weniger als { $count } sagen kaum etwas aus
one-source = { $count ->
    [one] { $share } von { $count } Beitrag aus einer Quelle: { $name }
   *[other] { $share } von { $count } Beiträgen aus einer Quelle: { $name }
}
posts-a-day = Beiträge pro Tag
posts-a-window = Beiträge pro Zeitraum
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] Beiträge in { $count } Zeitraum
   *[other] Beiträge in { $count } Zeiträumen
}
usual = üblich
day = Tag
windows-ago = Zeiträume zurück
post-count = Beiträge
records = { $count ->
    [one] Bisher { $count } Beitrag
   *[other] Bisher { $count } Beiträge
}
records-beat = { $count ->
    [one] Bisher { $count } Beitrag zu diesem Thema
   *[other] Bisher { $count } Beiträge zu diesem Thema
}
records-total = { $count ->
    [one] Bisher { $count } Beitrag zu allen Themen
   *[other] Bisher { $count } Beiträge zu allen Themen
}
counted = Gezählt am { $time }
counted-before = Die Zahlen sind älter als der Artikel
not-counted = Wann gezählt wurde, ist nicht angegeben
live = Live: gezählt am { $time }
delayed = Verzögert: gezählt am { $time }
out-of-date = Veraltet: gezählt am { $time }
as-of = Stand: { $time }
ended = Dieser Artikel wird nicht mehr aktualisiert
ago-minutes = { $count ->
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
}
ago-hours = { $count ->
    [one] vor { $count } Stunde
   *[other] vor { $count } Stunden
}
ago-days = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}
was = (vorher { $count })
sources = Wo darüber gesprochen wird
unattributed = Ohne Zuordnung
surplus = Die Quellen ergeben zusammen { $sum }, { $surplus } mehr als gezählt. Die Anteile beziehen sich auf { $sum }.
rounded = Die Anteile sind gerundet

## Who wrote it

ai-autonomous = KI-generiert
ai-assisted = Mit KI-Unterstützung
ai-human-only = Von Menschen geschrieben
ai-not-stated = Anteil der KI nicht angegeben
review-not-stated = Prüfung nicht angegeben
not-reviewed = nicht redaktionell geprüft
reviewed-by = geprüft von { $name }
ai-system = System: { $name }
ai-model = Modell: { $name }
ai-provider = Anbieter: { $name }
ai-time = Verfasst am { $time }
responsibility = Redaktionell verantwortlich: { $name }
method = So ist der Text entstanden
contact = Kontakt

## The story

breaking = Eilmeldung
developing = Lage entwickelt sich
severity-low = Geringe Tragweite
severity-medium = Mittlere Tragweite
severity-high = Große Tragweite
counted-by = Gezählt von { $names }
by = Von { $names }
published = Veröffentlicht am { $time }
updated = Aktualisiert: { $time }
reading-minutes = { $count ->
    [one] { $count } Min. Lesezeit
   *[other] { $count } Min. Lesezeit
}
topics = Themen: { $names }
references = Quellenangaben
reference = Quelle { $marker }: { $name }
no-source = { $marker } (keine Quelle angegeben)
back-to-text = Zurück zu { $marker }
cited-as = Zitiert als { $marker }
see-post = Beitrag ansehen
read-at = Bei { $title } lesen
read-story = Ganzen Artikel lesen
read-on = Weiterlesen
narrative = Was gesagt wird
discourse = Stimmen dazu
withdrawn = Dieser Beitrag wurde zurückgezogen
no-embed = Auf Wunsch des Autors hier nicht gezeigt
stories = Artikel
more-stories = Weitere Artikel
all-stories = Alle Artikel
all-stories-of = Alle Artikel: { $title }
new-stories = { $count ->
    [one] { $count } neuen Artikel zeigen
   *[other] { $count } neue Artikel zeigen
}
back = Zurück

## To copy

copy-or-cite = Kopieren oder zitieren

## States

loading = Der Artikel wird geladen …
no-stories = Hier gibt es noch keine Artikel.
failed = Die aktuellen Zahlen konnten nicht geladen werden.
stale = Konnte nicht aktualisiert werden; das sind die letzten bekannten Zahlen.
refreshed = Aktualisiert.
try-again = Erneut versuchen

## The menu

menu =
    .text = Als Text kopieren
    .figures = Zahlen kopieren (CSV)
    .apa = Quellenangabe kopieren (APA)
    .bibtex = Quellenangabe kopieren (BibTeX)
    .link = Link kopieren
    .share = Teilen …
    .svg = Bild sichern (SVG)
    .png = Bild sichern (PNG)
    .copied = Kopiert
    .not-copied = Konnte nicht kopiert werden
    .not-shared = Konnte nicht geteilt werden
    .drawn = Bild fertig
    .not-drawn = Das Bild konnte hier nicht erstellt werden
