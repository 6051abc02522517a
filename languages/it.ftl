### Italian. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = it
digits = 0123456789
group-separator = .
grouping =
    .last = 3
    .others = 3
    .fewest = 2
decimal-point = ,
plural = one 1 | many !0 %1000000:0 | other
compact = { $power ->
    [3] { $number }K
    [6] { $number }{ "\u00A0" }Mln
    [9] { $number }{ "\u00A0" }Mld
   *[0] { $number }
}
percent = { $number }%
list-separator = ,{ " " }
moment = { $day } { $month } { $year }, { $hour2 }:{ $minute }
months =
    .january = gen
    .february = feb
    .march = mar
    .april = apr
    .may = mag
    .june = giu
    .july = lug
    .august = ago
    .september = set
    .october = ott
    .november = nov
    .december = dic
halves =
    .am = AM
    .pm = PM

## The meter

percent-less = <{ $number }
percent-more = >{ $number }
volume = Volume
window = / { $hours } h
posts-in-window = { $count ->
    [one] post in un periodo di { $hours } h
    [many] di post in un periodo di { $hours } h
   *[other] post in un periodo di { $hours } h
}
posts = { $count ->
    [one] post
    [many] di post
   *[other] post
}
no-posts-in-window = Nessun post in { $hours } h
no-posts = Nessun post
count-in-window = { $count ->
    [one] { $count } post in { $hours } h
    [many] { $count } di post in { $hours } h
   *[other] { $count } post in { $hours } h
}
times-usual = { $times } × il valore abituale di { $usual } (media di { $days } giorni)
change = { $change } rispetto al periodo precedente ({ $count })
no-change = Tanti quanti nel periodo precedente
first-posts = Nessuno nel periodo precedente
small-sample = Pochi post: con meno di { $count }, le percentuali dicono poco
one-source = { $count ->
    [one] { $share } di { $count } post da una sola fonte: { $name }
    [many] { $share } di { $count } di post da una sola fonte: { $name }
   *[other] { $share } di { $count } post da una sola fonte: { $name }
}
history = { $count ->
    [one] Post in { $count } periodo: da { $least } a { $most }
    [many] Post in { $count } di periodi: da { $least } a { $most }
   *[other] Post in { $count } periodi: da { $least } a { $most }
}
history-flat = { $count ->
    [one] Post in { $count } periodo: { $posts }
    [many] Post in { $count } di periodi: { $posts } in ciascuno
   *[other] Post in { $count } periodi: { $posts } in ciascuno
}
history-empty = { $count ->
    [one] Nessun post in { $count } periodo
    [many] Nessun post in { $count } di periodi
   *[other] Nessun post in { $count } periodi
}
windows-ago = Periodi fa
post-count = Post
records = { $count ->
    [one] { $count } record
    [many] { $count } di record
   *[other] { $count } record
}
records-beat = { $count ->
    [one] { $count } record su questo tema
    [many] { $count } di record su questo tema
   *[other] { $count } record su questo tema
}
records-total = { $count ->
    [one] { $count } record in tutto
    [many] { $count } di record in tutto
   *[other] { $count } record in tutto
}
counted = Conteggio del { $time }
story-published = Articolo pubblicato il { $time }
counted-before = I dati sono più vecchi dell’articolo
not-counted = Non è indicato quando è stato fatto il conteggio
live = In diretta: conteggio del { $time }
delayed = In ritardo: conteggio del { $time }
out-of-date = Superato: conteggio del { $time }
as-of = Al { $time }
ended = Questo articolo non viene più aggiornato
was = (prima { $count })
sources = Dove se ne parla
shares-of = { $count ->
    [one] Quota di { $count } post
    [many] Quota di { $count } di post
   *[other] Quota di { $count } post
}
unattributed = Non attribuiti
surplus = Le fonti sommano a { $sum }, { $surplus } più del volume. Le quote si riferiscono a { $sum }.
rounded = (arrotondata)

## Who wrote it

ai-autonomous = Generato dall’IA
ai-assisted = Scritto con l’aiuto dell’IA
ai-human-only = Scritto da persone
ai-not-stated = Il ruolo dell’IA in questo testo non è indicato
ai-system = da { $name }
ai-model = con { $name }
ai-provider = di { $name }
ai-time = il { $time }
review-not-stated = Revisione non indicata
not-reviewed = Non rivisto da un redattore
reviewed-by = Rivisto da { $name }
responsibility = Responsabilità editoriale: { $name }
method = Come è stato fatto
contact = Contatto

## The story

breaking = Ultim’ora
developing = In evoluzione
severity-low = Gravità bassa
severity-medium = Gravità media
severity-high = Gravità alta
synthesized = Dati della conversazione raccolti da { $names }
by = Di { $names }
published = Pubblicato il { $time }
updated = Aggiornato il { $time }
reading-minutes = { $count ->
    [one] { $count } min di lettura
    [many] { $count } min di lettura
   *[other] { $count } min di lettura
}
topics = Temi: { $names }
references = Riferimenti
reference = Riferimento { $marker }: { $name }
no-source = { $marker } (fonte non indicata)
back-to-text = Torna al testo
cited-as = Citato come { $marker }
see-post = Il post stesso
read-on = Leggi l’articolo completo
discourse = Dalla conversazione
view-on = Leggi su { $source }
withdrawn = Questo post è stato ritirato
no-embed = L’autore chiede di non mostrare questo post altrove
stories = Articoli
more-stories = Altri articoli
all-stories = Tutti gli articoli
all-stories-of = Tutti gli articoli: { $title }
new-stories = { $count ->
    [one] Mostra { $count } nuovo articolo
    [many] Mostra { $count } di nuovi articoli
   *[other] Mostra { $count } nuovi articoli
}
back = Indietro

## To copy

copy-or-cite = Copia o cita

## States

loading = Caricamento dell’articolo…
no-stories = Qui non ci sono ancora articoli.
failed = Impossibile caricare i dati attuali.
stale = Impossibile aggiornare; questi sono gli ultimi dati ricevuti.
refreshed = Aggiornato.
try-again = Riprova

## The menu

menu =
    .text = Copia come testo
    .figures = Copia i dati (CSV)
    .apa = Copia la citazione (APA)
    .bibtex = Copia la citazione (BibTeX)
    .link = Copia il link
    .copied = Copiato
    .not-copied = Impossibile copiare
