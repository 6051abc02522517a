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
volume = Volume
window = / { $hours } u
posts-in-window = { $count ->
    [one] bericht in een periode van { $hours } uur
   *[other] berichten in een periode van { $hours } uur
}
posts = { $count ->
    [one] bericht
   *[other] berichten
}
no-posts-in-window = Geen berichten in de laatste { $hours } uur
no-posts = Geen berichten
count-in-window = { $count ->
    [one] { $count } bericht in { $hours } uur
   *[other] { $count } berichten in { $hours } uur
}
times-usual = { $times } × de gebruikelijke { $usual } (gemiddelde van { $days } dagen)
change = { $change } ten opzichte van de periode ervoor ({ $count })
no-change = Evenveel als in de periode ervoor
first-posts = Geen in de periode ervoor
small-sample = Weinig berichten: aandelen van minder dan { $count } zeggen weinig
one-source = { $count ->
    [one] { $share } van { $count } bericht komt van één bron: { $name }
   *[other] { $share } van { $count } berichten komt van één bron: { $name }
}
history = { $count ->
    [one] Berichten in { $count } periode: { $least } tot { $most }
   *[other] Berichten in { $count } perioden: { $least } tot { $most }
}
history-flat = { $count ->
    [one] Berichten in { $count } periode: { $posts }
   *[other] Berichten in { $count } perioden: { $posts } per periode
}
history-empty = { $count ->
    [one] Geen berichten in { $count } periode
   *[other] Geen berichten in { $count } perioden
}
windows-ago = Perioden geleden
post-count = Berichten
records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
records-beat = { $count ->
    [one] { $count } record over dit onderwerp
   *[other] { $count } records over dit onderwerp
}
records-total = { $count ->
    [one] { $count } record in totaal
   *[other] { $count } records in totaal
}
counted = Geteld op { $time }
story-published = Artikel gepubliceerd op { $time }
counted-before = De cijfers zijn ouder dan het artikel
not-counted = Wanneer er is geteld, is niet vermeld
live = Live: geteld op { $time }
delayed = Vertraagd: geteld op { $time }
out-of-date = Verouderd: geteld op { $time }
as-of = Stand van { $time }
ended = Dit artikel wordt niet meer bijgewerkt
was = (was { $count })
sources = Waar erover gesproken wordt
shares-of = { $count ->
    [one] Aandeel van { $count } bericht
   *[other] Aandeel van { $count } berichten
}
unattributed = Niet toegewezen
surplus = De bronnen tellen op tot { $sum }, { $surplus } meer dan het volume. De aandelen zijn van { $sum }.
rounded = (afgerond)

## Who wrote it

ai-autonomous = Door AI gegenereerd
ai-assisted = Met hulp van AI
ai-human-only = Door mensen geschreven
ai-not-stated = De rol van AI in deze tekst is niet vermeld
ai-system = door { $name }
ai-model = met { $name }
ai-provider = van { $name }
ai-time = op { $time }
review-not-stated = Redactionele controle niet vermeld
not-reviewed = Niet door een redacteur gecontroleerd
reviewed-by = Gecontroleerd door { $name }
responsibility = Redactioneel verantwoordelijk: { $name }
method = Hoe dit is gemaakt
contact = Contact

## The story

breaking = Laatste nieuws
developing = In ontwikkeling
severity-low = Ernst: laag
severity-medium = Ernst: gemiddeld
severity-high = Ernst: hoog
synthesized = Gespreksgegevens samengesteld door { $names }
by = Door { $names }
published = Gepubliceerd op { $time }
updated = Bijgewerkt op { $time }
reading-minutes = { $count ->
    [one] { $count } min leestijd
   *[other] { $count } min leestijd
}
topics = Onderwerpen: { $names }
references = Verwijzingen
reference = Verwijzing { $marker }: { $name }
no-source = { $marker } (geen bron vermeld)
back-to-text = Terug naar de tekst
cited-as = Geciteerd als { $marker }
see-post = Het bericht zelf
read-on = Lees het hele artikel
discourse = Uit het gesprek
view-on = Lees op { $source }
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
    .copied = Gekopieerd
    .not-copied = Kopiëren is niet gelukt
