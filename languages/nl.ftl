### Dutch. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = nl
digits = 0123456789
group-separator = .
grouping =
    .last = 3
    .others = 3
    .fewest = 1
decimal-point = ,
plural = one 1 | other
compact = { $power ->
    [3] { $number }K
    [6] { $number }{ "\u00A0" }mln.
    [9] { $number }{ "\u00A0" }mld.
   *[0] { $number }
}
percent = { $number }%
list-separator = ,{ " " }
moment = { $day } { $month } { $year }, { $hour2 }:{ $minute }
date-range = { $from }{ "\u2009" }–{ "\u2009" }{ $to }
months =
    .january = jan
    .february = feb
    .march = mrt
    .april = apr
    .may = mei
    .june = jun
    .july = jul
    .august = aug
    .september = sep
    .october = okt
    .november = nov
    .december = dec
halves =
    .am = a.m.
    .pm = p.m.

## The meter

percent-less = <{ $number }
percent-more = >{ $number }
volume = Hoeveel erover gesproken wordt
window-hours = { $count ->
    [one] in { $count } uur
   *[other] in { $count } uur
}
window-days = { $count ->
    [one] in { $count } dag
   *[other] in { $count } dagen
}
posts-in-window = { $count ->
    [one] { $count } bericht { $window }
   *[other] { $count } berichten { $window }
}
posts = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}
no-posts-in-window = Geen berichten { $window }
no-posts = Geen berichten
times-usual = { $times } keer zoveel als gebruikelijk ({ $usual })
as-usual = Ongeveer zoveel als gebruikelijk ({ $usual })
quieter = Rustiger dan gebruikelijk ({ $usual })
more-than-before = { $percent } meer dan { $before }
fewer-than-before = { $percent } minder dan { $before }
times-before = { $times } keer zoveel als { $before }
no-change = Evenveel als { $before }
first-posts = Daarvoor geen
before-day = de dag ervoor
before-window = in de periode ervoor
small-sample = Weinig berichten: aandelen van minder dan { $count } zeggen weinig
one-source = { $count ->
    [one] { $share } van { $count } bericht komt van één bron: { $name }
   *[other] { $share } van { $count } berichten komt van één bron: { $name }
}
posts-a-day = Berichten per dag
posts-a-window = Berichten per periode
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] Berichten in { $count } periode
   *[other] Berichten in { $count } perioden
}
usual = normaal
day = Dag
windows-ago = Perioden geleden
post-count = Berichten
records = { $count ->
    [one] { $count } bericht tot nu toe
   *[other] { $count } berichten tot nu toe
}
records-beat = { $count ->
    [one] { $count } bericht over dit onderwerp tot nu toe
   *[other] { $count } berichten over dit onderwerp tot nu toe
}
records-total = { $count ->
    [one] { $count } bericht over alle onderwerpen tot nu toe
   *[other] { $count } berichten over alle onderwerpen tot nu toe
}
counted = Geteld op { $time }
counted-before = De cijfers zijn ouder dan het artikel
not-counted = Wanneer er is geteld, is niet vermeld
live = Live: geteld op { $time }
delayed = Vertraagd: geteld op { $time }
out-of-date = Verouderd: geteld op { $time }
as-of = Stand van { $time }
ended = Dit artikel wordt niet meer bijgewerkt
ago-minutes = { $count ->
    [one] { $count } minuut geleden
   *[other] { $count } minuten geleden
}
ago-hours = { $count ->
    [one] { $count } uur geleden
   *[other] { $count } uur geleden
}
ago-days = { $count ->
    [one] { $count } dag geleden
   *[other] { $count } dagen geleden
}
was = (was { $count })
sources = Waar erover gesproken wordt
unattributed = Niet toegewezen
surplus = De bronnen tellen op tot { $sum }, { $surplus } meer dan geteld. De aandelen zijn van { $sum }.
rounded = De aandelen zijn afgerond

## Who wrote it

ai-autonomous = Door AI gegenereerd
ai-assisted = Met hulp van AI
ai-human-only = Door mensen geschreven
ai-not-stated = Rol van AI niet vermeld
review-not-stated = redactionele controle niet vermeld
not-reviewed = niet door een redacteur gecontroleerd
reviewed-by = gecontroleerd door { $name }
ai-system = Systeem: { $name }
ai-model = Model: { $name }
ai-provider = Aanbieder: { $name }
ai-time = Geschreven op { $time }
responsibility = Redactioneel verantwoordelijk: { $name }
method = Hoe dit is gemaakt
contact = Contact

## The story

breaking = Laatste nieuws
developing = In ontwikkeling
severity-low = Kleine impact
severity-medium = Gemiddelde impact
severity-high = Grote impact
counted-by = Geteld door { $names }
by = Door { $names }
published = Gepubliceerd op { $time }
updated = Bijgewerkt: { $time }
reading-minutes = { $count ->
    [one] { $count } min leestijd
   *[other] { $count } min leestijd
}
topics = Onderwerpen: { $names }
references = Verwijzingen
reference = Verwijzing { $marker }: { $name }
no-source = { $marker } (geen bron vermeld)
back-to-text = Terug naar { $marker }
cited-as = Geciteerd als { $marker }
see-post = Bekijk het bericht
read-at = Lees het bij { $title }
read-story = Lees het hele artikel
read-on = Lees verder
narrative = Wat er gezegd wordt
discourse = Wat mensen zeggen
withdrawn = Dit bericht is ingetrokken
no-embed = De auteur wil niet dat dit bericht elders wordt getoond
stories = Artikelen
more-stories = Meer artikelen
all-stories = Alle artikelen
all-stories-of = Alle artikelen: { $title }
new-stories = { $count ->
    [one] { $count } nieuw artikel tonen
   *[other] { $count } nieuwe artikelen tonen
}
back = Terug

## To copy

copy-or-cite = Kopiëren of citeren

## States

loading = Het artikel wordt geladen…
no-stories = Er zijn hier nog geen artikelen.
failed = De actuele cijfers konden niet worden geladen.
stale = Bijwerken is niet gelukt; dit zijn de laatst ontvangen cijfers.
refreshed = Bijgewerkt.
try-again = Opnieuw proberen

## The menu

menu =
    .text = Kopiëren als tekst
    .figures = Cijfers kopiëren (CSV)
    .apa = Bronvermelding kopiëren (APA)
    .bibtex = Bronvermelding kopiëren (BibTeX)
    .link = Link kopiëren
    .share = Delen…
    .svg = Afbeelding opslaan (SVG)
    .png = Afbeelding opslaan (PNG)
    .copied = Gekopieerd
    .not-copied = Kopiëren is niet gelukt
    .not-shared = Delen is niet gelukt
    .drawn = Afbeelding klaar
    .not-drawn = De afbeelding kon hier niet worden gemaakt
