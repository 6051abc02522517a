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
date-range = { $from }{ "\u2009" }–{ "\u2009" }{ $to }
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
volume = Quanto se ne parla
window-hours = { $count ->
    [one] in { $count } ora
    [many] in { $count } di ore
   *[other] in { $count } ore
}
window-days = { $count ->
    [one] in { $count } giorno
    [many] in { $count } di giorni
   *[other] in { $count } giorni
}
posts-in-window = { $count ->
    [one] { $count } post { $window }
    [many] { $count } di post { $window }
   *[other] { $count } post { $window }
}
posts = { $count ->
    [one] { $count } post
    [many] { $count } di post
   *[other] { $count } post
}
no-posts-in-window = Nessun post { $window }
no-posts = Nessun post
times-usual = { $times } volte il livello abituale ({ $usual })
as-usual = Più o meno come al solito ({ $usual })
quieter = Meno del solito ({ $usual })
more-than-before = { $percent } in più { $before }
fewer-than-before = { $percent } in meno { $before }
times-before = { $times } volte il numero { $before }
no-change = Lo stesso numero { $before }
first-posts = Prima nessuno
before-day = del giorno precedente
before-window = del periodo precedente
small-sample = Pochi post: con meno di { $count }, le percentuali dicono poco
one-source = { $count ->
    [one] { $share } di { $count } post da una sola fonte: { $name }
    [many] { $share } di { $count } di post da una sola fonte: { $name }
   *[other] { $share } di { $count } post da una sola fonte: { $name }
}
posts-a-day = Post al giorno
posts-a-window = Post per periodo
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] Post in { $count } periodo
    [many] Post in { $count } di periodi
   *[other] Post in { $count } periodi
}
usual = abituale
day = Giorno
windows-ago = Periodi fa
post-count = Post
records = { $count ->
    [one] { $count } post finora
    [many] { $count } di post finora
   *[other] { $count } post finora
}
records-beat = { $count ->
    [one] { $count } post su questo tema finora
    [many] { $count } di post su questo tema finora
   *[other] { $count } post su questo tema finora
}
records-total = { $count ->
    [one] { $count } post su tutti i temi finora
    [many] { $count } di post su tutti i temi finora
   *[other] { $count } post su tutti i temi finora
}
counted = Conteggio del { $time }
counted-before = I dati sono più vecchi dell’articolo
not-counted = Non è indicato quando è stato fatto il conteggio
live = In diretta: conteggio del { $time }
delayed = In ritardo: conteggio del { $time }
out-of-date = Superato: conteggio del { $time }
as-of = Al { $time }
ended = Questo articolo non viene più aggiornato
ago-minutes = { $count ->
    [one] { $count } minuto fa
    [many] { $count } di minuti fa
   *[other] { $count } minuti fa
}
ago-hours = { $count ->
    [one] { $count } ora fa
    [many] { $count } di ore fa
   *[other] { $count } ore fa
}
ago-days = { $count ->
    [one] { $count } giorno fa
    [many] { $count } di giorni fa
   *[other] { $count } giorni fa
}
was = (prima { $count })
sources = Dove se ne parla
unattributed = Non attribuiti
surplus = Le fonti sommano a { $sum }, { $surplus } in più del totale contato. Le quote si riferiscono a { $sum }.
rounded = Le quote sono arrotondate

## Who wrote it

ai-autonomous = Generato dall’IA
ai-assisted = Scritto con l’aiuto dell’IA
ai-human-only = Scritto da persone
ai-not-stated = Ruolo dell’IA non indicato
review-not-stated = revisione non indicata
not-reviewed = non rivisto da un redattore
reviewed-by = rivisto da { $name }
ai-system = Sistema: { $name }
ai-model = Modello: { $name }
ai-provider = Fornitore: { $name }
ai-time = Scritto il { $time }
responsibility = Responsabilità editoriale: { $name }
method = Come è stato fatto
contact = Contatto

## The story

breaking = Ultim’ora
developing = In evoluzione
severity-low = Impatto basso
severity-medium = Impatto medio
severity-high = Impatto alto
counted-by = Conteggio di { $names }
by = Di { $names }
published = Pubblicato il { $time }
updated = Aggiornato: { $time }
reading-minutes = { $count ->
    [one] { $count } min di lettura
    [many] { $count } min di lettura
   *[other] { $count } min di lettura
}
topics = Temi: { $names }
references = Riferimenti
reference = Riferimento { $marker }: { $name }
no-source = { $marker } (fonte non indicata)
back-to-text = Torna a { $marker }
cited-as = Citato come { $marker }
see-post = Vedi il post
read-at = Leggi su { $title }
read-story = Leggi l’articolo completo
read-on = Continua a leggere
narrative = Che cosa si dice
discourse = Che cosa dice la gente
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
    .share = Condividi…
    .svg = Salva immagine (SVG)
    .png = Salva immagine (PNG)
    .copied = Copiato
    .not-copied = Impossibile copiare
    .not-shared = Impossibile condividere
    .drawn = Immagine pronta
    .not-drawn = Qui non è possibile creare l’immagine
