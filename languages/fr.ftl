### French. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = fr
digits = 0123456789
group-separator = { "\u202F" }
grouping =
    .last = 3
    .others = 3
    .fewest = 1
decimal-point = ,
plural = one 0-1 | many %1000000:0 | other
compact = { $power ->
    [3] { $number }{ "\u00A0" }k
    [6] { $number }{ "\u00A0" }M
    [9] { $number }{ "\u00A0" }Md
   *[0] { $number }
}
percent = { $number }{ "\u00A0" }%
list-separator = ,{ " " }
moment = { $day } { $month } { $year }, { $hour2 }:{ $minute }
months =
    .january = janv.
    .february = févr.
    .march = mars
    .april = avr.
    .may = mai
    .june = juin
    .july = juil.
    .august = août
    .september = sept.
    .october = oct.
    .november = nov.
    .december = déc.
halves =
    .am = AM
    .pm = PM

## The meter

percent-less = <{ $number }
percent-more = >{ $number }
volume = Volume
window = / { $hours } h
posts-in-window = { $count ->
    [one] publication sur une période de { $hours } h
    [many] de publications sur une période de { $hours } h
   *[other] publications sur une période de { $hours } h
}
posts = { $count ->
    [one] publication
    [many] de publications
   *[other] publications
}
no-posts-in-window = Aucune publication en { $hours } h
no-posts = Aucune publication
count-in-window = { $count ->
    [one] { $count } publication en { $hours } h
    [many] { $count } de publications en { $hours } h
   *[other] { $count } publications en { $hours } h
}
times-usual = { $times } × l’habituel de { $usual } (moyenne sur { $days } jours)
change = { $change } par rapport à la période précédente ({ $count })
no-change = Autant que sur la période précédente
first-posts = Aucune sur la période précédente
small-sample = Peu de publications{ "\u00A0" }: en dessous de { $count }, les parts ne disent pas grand-chose
one-source = { $count ->
    [one] { $share } de { $count } publication vient d’une seule source{ "\u00A0" }: { $name }
    [many] { $share } de { $count } de publications viennent d’une seule source{ "\u00A0" }: { $name }
   *[other] { $share } de { $count } publications viennent d’une seule source{ "\u00A0" }: { $name }
}
history = { $count ->
    [one] Publications sur { $count } période{ "\u00A0" }: de { $least } à { $most }
    [many] Publications sur { $count } de périodes{ "\u00A0" }: de { $least } à { $most }
   *[other] Publications sur { $count } périodes{ "\u00A0" }: de { $least } à { $most }
}
history-flat = { $count ->
    [one] Publications sur { $count } période{ "\u00A0" }: { $posts }
    [many] Publications sur { $count } de périodes{ "\u00A0" }: { $posts } dans chacune
   *[other] Publications sur { $count } périodes{ "\u00A0" }: { $posts } dans chacune
}
history-empty = { $count ->
    [one] Aucune publication sur { $count } période
    [many] Aucune publication sur { $count } de périodes
   *[other] Aucune publication sur { $count } périodes
}
windows-ago = Périodes écoulées
post-count = Publications
records = { $count ->
    [one] { $count } enregistrement
    [many] { $count } d’enregistrements
   *[other] { $count } enregistrements
}
records-beat = { $count ->
    [one] { $count } enregistrement sur ce sujet
    [many] { $count } d’enregistrements sur ce sujet
   *[other] { $count } enregistrements sur ce sujet
}
records-total = { $count ->
    [one] { $count } enregistrement au total
    [many] { $count } d’enregistrements au total
   *[other] { $count } enregistrements au total
}
counted = Compté le { $time }
story-published = Article publié le { $time }
counted-before = Les chiffres sont plus anciens que l’article
not-counted = La date du comptage n’est pas indiquée
live = En direct{ "\u00A0" }: compté le { $time }
delayed = Avec retard{ "\u00A0" }: compté le { $time }
out-of-date = Plus à jour{ "\u00A0" }: compté le { $time }
as-of = Au { $time }
ended = Cet article n’est plus mis à jour
was = (avant{ "\u00A0" }: { $count })
sources = Où l’on en parle
shares-of = { $count ->
    [one] Part de { $count } publication
    [many] Part de { $count } de publications
   *[other] Part de { $count } publications
}
unattributed = Sans source
surplus = Les sources totalisent { $sum }, soit { $surplus } de plus que le volume. Les parts se rapportent à { $sum }.
rounded = (arrondie)

## Who wrote it

ai-autonomous = Généré par IA
ai-assisted = Rédigé avec l’aide de l’IA
ai-human-only = Écrit par des humains
ai-not-stated = La part de l’IA dans ce texte n’est pas indiquée
ai-system = par { $name }
ai-model = avec { $name }
ai-provider = de { $name }
ai-time = le { $time }
review-not-stated = Relecture non précisée
not-reviewed = Non relu par la rédaction
reviewed-by = Relu par { $name }
responsibility = Responsabilité éditoriale{ "\u00A0" }: { $name }
method = Comment ce texte a été produit
contact = Contact

## The story

breaking = Dernière minute
developing = En cours
severity-low = Gravité faible
severity-medium = Gravité moyenne
severity-high = Gravité élevée
synthesized = Données de discussion réunies par { $names }
by = Par { $names }
published = Publié le { $time }
updated = Mis à jour le { $time }
reading-minutes = { $count ->
    [one] { $count } min de lecture
    [many] { $count } min de lecture
   *[other] { $count } min de lecture
}
topics = Thèmes{ "\u00A0" }: { $names }
references = Références
reference = Référence { $marker }{ "\u00A0" }: { $name }
no-source = { $marker } (source non indiquée)
back-to-text = Retour au texte
cited-as = Cité{ "\u00A0" }: { $marker }
see-post = La publication elle-même
read-on = Lire l’article complet
discourse = Dans la discussion
view-on = Lire sur { $source }
withdrawn = Cette publication a été retirée
no-embed = L’auteur demande de ne pas montrer cette publication ailleurs
stories = Articles
more-stories = Autres articles
all-stories = Tous les articles
all-stories-of = Tous les articles{ "\u00A0" }: { $title }
new-stories = { $count ->
    [one] Afficher { $count } nouvel article
    [many] Afficher { $count } de nouveaux articles
   *[other] Afficher { $count } nouveaux articles
}
back = Retour

## To copy

copy-or-cite = Copier ou citer

## States

loading = Chargement de l’article…
no-stories = Il n’y a pas encore d’article ici.
failed = Les chiffres n’ont pas pu être chargés.
stale = Mise à jour impossible{ "\u00A0" }; ce sont les derniers chiffres reçus.
refreshed = Actualisé.
try-again = Réessayer

## The menu

menu =
    .text = Copier le texte
    .figures = Copier les chiffres (CSV)
    .apa = Copier la citation (APA)
    .bibtex = Copier la citation (BibTeX)
    .link = Copier le lien
    .copied = Copié
    .not-copied = Copie impossible
