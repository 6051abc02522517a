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
date-range = { $from }–{ $to }
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
volume = Jak głośno o tym
window-hours = { $count ->
    [one] w ciągu { $count } godziny
    [few] w ciągu { $count } godzin
   *[many] w ciągu { $count } godzin
}
window-days = { $count ->
    [one] w ciągu { $count } dnia
    [few] w ciągu { $count } dni
   *[many] w ciągu { $count } dni
}
posts-in-window = { $count ->
    [one] { $count } wpis { $window }
    [few] { $count } wpisy { $window }
   *[many] { $count } wpisów { $window }
}
posts = { $count ->
    [one] { $count } wpis
    [few] { $count } wpisy
   *[many] { $count } wpisów
}
no-posts-in-window = Brak wpisów { $window }
no-posts = Brak wpisów
times-usual = { $times } × tyle co zwykle ({ $usual })
as-usual = Mniej więcej tyle co zwykle ({ $usual })
quieter = Ciszej niż zwykle ({ $usual })
more-than-before = O { $percent } więcej niż { $before }
fewer-than-before = O { $percent } mniej niż { $before }
times-before = { $times } × tyle co { $before }
no-change = Tyle samo co { $before }
first-posts = Wcześniej żadnego
before-day = poprzedniego dnia
before-window = w poprzednim okresie
small-sample = Mało wpisów: poniżej { $count } udziały niewiele mówią
one-source = { $count ->
    [one] { $share } z { $count } wpisu pochodzi z jednego źródła: { $name }
    [few] { $share } z { $count } wpisów pochodzi z jednego źródła: { $name }
   *[many] { $share } z { $count } wpisów pochodzi z jednego źródła: { $name }
}
posts-a-day = Wpisy dziennie
posts-a-window = Wpisy w każdym okresie
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] Wpisy w { $count } okresie
    [few] Wpisy w { $count } okresach
   *[many] Wpisy w { $count } okresach
}
usual = zwykle
day = Dzień
windows-ago = Okresów temu
post-count = Wpisy
records = { $count ->
    [one] Dotąd { $count } wpis
    [few] Dotąd { $count } wpisy
   *[many] Dotąd { $count } wpisów
}
records-beat = { $count ->
    [one] Dotąd { $count } wpis na ten temat
    [few] Dotąd { $count } wpisy na ten temat
   *[many] Dotąd { $count } wpisów na ten temat
}
records-total = { $count ->
    [one] Dotąd { $count } wpis na wszystkie tematy
    [few] Dotąd { $count } wpisy na wszystkie tematy
   *[many] Dotąd { $count } wpisów na wszystkie tematy
}
counted = Policzono: { $time }
counted-before = Liczby są starsze niż artykuł
not-counted = Nie podano, kiedy policzono wpisy
live = Na żywo: policzono { $time }
delayed = Z opóźnieniem: policzono { $time }
out-of-date = Nieaktualne: policzono { $time }
as-of = Stan na { $time }
ended = Ten artykuł nie jest już aktualizowany
ago-minutes = { $count ->
    [one] { $count } minutę temu
    [few] { $count } minuty temu
   *[many] { $count } minut temu
}
ago-hours = { $count ->
    [one] { $count } godzinę temu
    [few] { $count } godziny temu
   *[many] { $count } godzin temu
}
ago-days = { $count ->
    [one] { $count } dzień temu
    [few] { $count } dni temu
   *[many] { $count } dni temu
}
was = (było { $count })
sources = Gdzie się o tym mówi
unattributed = Nieprzypisane
surplus = Źródła sumują się do { $sum }, o { $surplus } więcej, niż policzono. Udziały liczono od { $sum }.
rounded = Udziały są zaokrąglone

## Who wrote it

ai-autonomous = Wygenerowane przez AI
ai-assisted = Napisane z pomocą AI
ai-human-only = Napisane przez ludzi
ai-not-stated = Nie podano udziału AI
review-not-stated = nie podano, czy tekst sprawdzono
not-reviewed = niesprawdzone przez redaktora
reviewed-by = sprawdzone przez: { $name }
ai-system = System: { $name }
ai-model = Model: { $name }
ai-provider = Dostawca: { $name }
ai-time = Napisano: { $time }
responsibility = Odpowiedzialność redakcyjna: { $name }
method = Jak to powstało
contact = Kontakt

## The story

breaking = Z ostatniej chwili
developing = W toku
severity-low = Małe znaczenie
severity-medium = Średnie znaczenie
severity-high = Duże znaczenie
counted-by = Policzone przez: { $names }
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
back-to-text = Wróć do { $marker }
cited-as = Cytowane jako { $marker }
see-post = Zobacz wpis
read-at = Przeczytaj w { $title }
read-story = Przeczytaj cały artykuł
read-on = Czytaj dalej
narrative = Co się mówi
discourse = Co mówią ludzie
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
    .share = Udostępnij…
    .svg = Zapisz obraz (SVG)
    .png = Zapisz obraz (PNG)
    .copied = Skopiowano
    .not-copied = Nie udało się skopiować
    .not-shared = Nie udało się udostępnić
    .drawn = Obraz gotowy
    .not-drawn = Nie można tu utworzyć obrazu
