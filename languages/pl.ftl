### Polish. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = pl
digits = 0123456789
group-separator = { "\u00A0" }
grouping =
    .last = 3
    .others = 3
    .fewest = 2
decimal-point = ,
plural = one 1 | few %10:2-4 !%100:12-14 | many
compact = { $power ->
    [3] { $number }{ "\u00A0" }tys.
    [6] { $number }{ "\u00A0" }mln
    [9] { $number }{ "\u00A0" }mld
   *[0] { $number }
}
percent = { $number }%
list-separator = ,{ " " }
moment = { $day } { $month } { $year }, { $hour2 }:{ $minute }
months =
    .january = sty
    .february = lut
    .march = mar
    .april = kwi
    .may = maj
    .june = cze
    .july = lip
    .august = sie
    .september = wrz
    .october = paź
    .november = lis
    .december = gru
halves =
    .am = AM
    .pm = PM

## The meter

percent-less = <{ $number }
percent-more = >{ $number }
volume = Natężenie
window = / { $hours } h
posts-in-window = { $count ->
    [one] wpis w { $hours }-godzinnym okresie
    [few] wpisy w { $hours }-godzinnym okresie
   *[many] wpisów w { $hours }-godzinnym okresie
}
posts = { $count ->
    [one] wpis
    [few] wpisy
   *[many] wpisów
}
no-posts-in-window = Brak wpisów w ciągu ostatnich { $hours } godz.
no-posts = Brak wpisów
count-in-window = { $count ->
    [one] { $count } wpis w { $hours } godz.
    [few] { $count } wpisy w { $hours } godz.
   *[many] { $count } wpisów w { $hours } godz.
}
times-usual = { $times } × zwykłe { $usual } (średnia z { $days } dni)
change = { $change } względem poprzedniego okresu ({ $count })
no-change = Tyle samo co w poprzednim okresie
first-posts = Żadnego w poprzednim okresie
small-sample = Mało wpisów: poniżej { $count } udziały niewiele mówią
one-source = { $count ->
    [one] { $share } z { $count } wpisu pochodzi z jednego źródła: { $name }
    [few] { $share } z { $count } wpisów pochodzi z jednego źródła: { $name }
   *[many] { $share } z { $count } wpisów pochodzi z jednego źródła: { $name }
}
history = { $count ->
    [one] Wpisy w { $count } okresie: od { $least } do { $most }
    [few] Wpisy w { $count } okresach: od { $least } do { $most }
   *[many] Wpisy w { $count } okresach: od { $least } do { $most }
}
history-flat = { $count ->
    [one] Wpisy w { $count } okresie: { $posts }
    [few] Wpisy w { $count } okresach: po { $posts }
   *[many] Wpisy w { $count } okresach: po { $posts }
}
history-empty = { $count ->
    [one] Brak wpisów w { $count } okresie
    [few] Brak wpisów w { $count } okresach
   *[many] Brak wpisów w { $count } okresach
}
windows-ago = Okresów temu
post-count = Wpisy
records = { $count ->
    [one] { $count } rekord
    [few] { $count } rekordy
   *[many] { $count } rekordów
}
records-beat = { $count ->
    [one] { $count } rekord na ten temat
    [few] { $count } rekordy na ten temat
   *[many] { $count } rekordów na ten temat
}
records-total = { $count ->
    [one] { $count } rekord łącznie
    [few] { $count } rekordy łącznie
   *[many] { $count } rekordów łącznie
}
counted = Policzono: { $time }
story-published = Artykuł opublikowano: { $time }
counted-before = Liczby są starsze niż artykuł
not-counted = Nie podano, kiedy policzono wpisy
live = Na żywo: policzono { $time }
delayed = Z opóźnieniem: policzono { $time }
out-of-date = Nieaktualne: policzono { $time }
as-of = Stan na { $time }
ended = Ten artykuł nie jest już aktualizowany
was = (było { $count })
sources = Gdzie się o tym mówi
shares-of = { $count ->
    [one] Udział w { $count } wpisie
    [few] Udział w { $count } wpisach
   *[many] Udział w { $count } wpisach
}
unattributed = Nieprzypisane
surplus = Źródła sumują się do { $sum }, o { $surplus } więcej niż natężenie. Udziały liczono od { $sum }.
rounded = (w zaokrągleniu)

## Who wrote it

ai-autonomous = Wygenerowane przez AI
ai-assisted = Napisane z pomocą AI
ai-human-only = Napisane przez ludzi
ai-not-stated = Nie podano udziału AI w tym tekście
ai-system = przez { $name }
ai-model = z użyciem { $name }
ai-provider = od { $name }
ai-time = dnia { $time }
review-not-stated = Nie podano, czy tekst sprawdzono
not-reviewed = Niesprawdzone przez redaktora
reviewed-by = Sprawdzone przez: { $name }
responsibility = Odpowiedzialność redakcyjna: { $name }
method = Jak to powstało
contact = Kontakt

## The story

breaking = Z ostatniej chwili
developing = W toku
severity-low = Stopień powagi: niski
severity-medium = Stopień powagi: średni
severity-high = Stopień powagi: wysoki
synthesized = Dane o dyskusji zebrane przez: { $names }
by = Autor: { $names }
published = Opublikowano: { $time }
updated = Zaktualizowano: { $time }
reading-minutes = { $count ->
    [one] { $count } min czytania
    [few] { $count } min czytania
   *[many] { $count } min czytania
}
topics = Tematy: { $names }
references = Odnośniki
reference = Odnośnik { $marker }: { $name }
no-source = { $marker } (nie podano źródła)
back-to-text = Wróć do tekstu
cited-as = Cytowane jako { $marker }
see-post = Sam wpis
read-on = Przeczytaj cały artykuł
discourse = Z dyskusji
view-on = Przeczytaj w { $source }
withdrawn = Ten wpis został wycofany
no-embed = Autor prosi, by nie pokazywać tego wpisu gdzie indziej
stories = Artykuły
more-stories = Więcej artykułów
all-stories = Wszystkie artykuły
all-stories-of = Wszystkie artykuły: { $title }
new-stories = { $count ->
    [one] Pokaż { $count } nowy artykuł
    [few] Pokaż { $count } nowe artykuły
   *[many] Pokaż { $count } nowych artykułów
}
back = Wstecz

## To copy

copy-or-cite = Kopiuj lub cytuj

## States

loading = Wczytywanie artykułu…
no-stories = Nie ma tu jeszcze artykułów.
failed = Nie udało się wczytać aktualnych liczb.
stale = Nie udało się odświeżyć; to ostatnie otrzymane liczby.
refreshed = Odświeżono.
try-again = Spróbuj ponownie

## The menu

menu =
    .text = Kopiuj jako tekst
    .figures = Kopiuj liczby (CSV)
    .apa = Kopiuj cytowanie (APA)
    .bibtex = Kopiuj cytowanie (BibTeX)
    .link = Kopiuj link
    .copied = Skopiowano
    .not-copied = Nie udało się skopiować
