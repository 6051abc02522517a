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
volume = Beitragsaufkommen
window = / { $hours } h
posts-in-window = { $count ->
    [one] Beitrag in einem { $hours }-stündigen Zeitraum
   *[other] Beiträge in einem { $hours }-stündigen Zeitraum
}
posts = { $count ->
    [one] Beitrag
   *[other] Beiträge
}
no-posts-in-window = Keine Beiträge in den letzten { $hours } Std.
no-posts = Keine Beiträge
count-in-window = { $count ->
    [one] { $count } Beitrag in { $hours } Std.
   *[other] { $count } Beiträge in { $hours } Std.
}
times-usual = { $times } × das Übliche von { $usual } (Schnitt aus { $days } Tagen)
change = { $change } gegenüber dem Zeitraum davor ({ $count })
no-change = So viele wie im Zeitraum davor
first-posts = Keine im Zeitraum davor
small-sample = Wenige Beiträge: Anteile an weniger als { $count } sagen kaum etwas aus
one-source = { $count ->
    [one] { $share } von { $count } Beitrag aus einer Quelle: { $name }
   *[other] { $share } von { $count } Beiträgen aus einer Quelle: { $name }
}
history = { $count ->
    [one] Beiträge in { $count } Zeitraum: { $least } bis { $most }
   *[other] Beiträge in { $count } Zeiträumen: { $least } bis { $most }
}
history-flat = { $count ->
    [one] Beiträge in { $count } Zeitraum: { $posts }
   *[other] Beiträge in { $count } Zeiträumen: je { $posts }
}
history-empty = { $count ->
    [one] Keine Beiträge in { $count } Zeitraum
   *[other] Keine Beiträge in { $count } Zeiträumen
}
windows-ago = Zeiträume zurück
post-count = Beiträge
records = { $count ->
    [one] { $count } Datensatz
   *[other] { $count } Datensätze
}
records-beat = { $count ->
    [one] { $count } Datensatz zu diesem Thema
   *[other] { $count } Datensätze zu diesem Thema
}
records-total = { $count ->
    [one] { $count } Datensatz insgesamt
   *[other] { $count } Datensätze insgesamt
}
counted = Gezählt am { $time }
story-published = Artikel veröffentlicht am { $time }
counted-before = Die Zahlen sind älter als der Artikel
not-counted = Wann gezählt wurde, ist nicht angegeben
live = Live: gezählt am { $time }
delayed = Verzögert: gezählt am { $time }
out-of-date = Veraltet: gezählt am { $time }
as-of = Stand: { $time }
ended = Dieser Artikel wird nicht mehr aktualisiert
was = (vorher { $count })
sources = Wo darüber gesprochen wird
shares-of = { $count ->
    [one] Anteil an { $count } Beitrag
   *[other] Anteil an { $count } Beiträgen
}
unattributed = Ohne Zuordnung
surplus = Die Quellen ergeben zusammen { $sum }, { $surplus } mehr als gezählt. Die Anteile beziehen sich auf { $sum }.
rounded = (gerundet)

## Who wrote it

ai-autonomous = KI-generiert
ai-assisted = Mit KI-Unterstützung
ai-human-only = Von Menschen geschrieben
ai-not-stated = Der Anteil von KI an diesem Text ist nicht angegeben
ai-system = durch { $name }
ai-model = mit { $name }
ai-provider = von { $name }
ai-time = am { $time }
review-not-stated = Prüfung nicht angegeben
not-reviewed = Nicht redaktionell geprüft
reviewed-by = Geprüft von { $name }
responsibility = Redaktionell verantwortlich: { $name }
method = So ist der Text entstanden
contact = Kontakt

## The story

breaking = Eilmeldung
developing = Lage entwickelt sich
severity-low = Geringer Schweregrad
severity-medium = Mittlerer Schweregrad
severity-high = Hoher Schweregrad
synthesized = Gesprächsdaten zusammengestellt von { $names }
by = Von { $names }
published = Veröffentlicht am { $time }
updated = Aktualisiert am { $time }
reading-minutes = { $count ->
    [one] { $count } Min. Lesezeit
   *[other] { $count } Min. Lesezeit
}
topics = Themen: { $names }
references = Quellenangaben
reference = Quelle { $marker }: { $name }
no-source = { $marker } (keine Quelle angegeben)
back-to-text = Zurück zum Text
cited-as = Zitiert als { $marker }
see-post = Der Beitrag selbst
read-on = Ganzen Artikel lesen
discourse = Aus der Diskussion
view-on = Auf { $source } lesen
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
    .copied = Kopiert
    .not-copied = Konnte nicht kopiert werden
