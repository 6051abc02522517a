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
date-range = { $from }{ "\u2009" }–{ "\u2009" }{ $to }
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
volume = À quel point on en parle
window-hours = { $count ->
    [one] en { $count } heure
    [many] en { $count } d’heures
   *[other] en { $count } heures
}
window-days = { $count ->
    [one] en { $count } jour
    [many] en { $count } de jours
   *[other] en { $count } jours
}
posts-in-window = { $count ->
    [one] { $count } publication { $window }
    [many] { $count } de publications { $window }
   *[other] { $count } publications { $window }
}
posts = { $count ->
    [one] { $count } publication
    [many] { $count } de publications
   *[other] { $count } publications
}
no-posts-in-window = Aucune publication { $window }
no-posts = Aucune publication
times-usual = { $times } fois le niveau habituel ({ $usual })
as-usual = À peu près autant que d’habitude ({ $usual })
quieter = Plus calme que d’habitude ({ $usual })
more-than-before = { $percent } de plus que { $before }
fewer-than-before = { $percent } de moins que { $before }
times-before = { $times } fois plus que { $before }
no-change = Autant que { $before }
first-posts = Aucune auparavant
before-day = la veille
before-window = sur la période précédente
small-sample = Peu de publications{ "\u00A0" }: en dessous de { $count }, les parts ne disent pas grand-chose
one-source = { $count ->
    [one] { $share } de { $count } publication vient d’une seule source{ "\u00A0" }: { $name }
    [many] { $share } de { $count } de publications viennent d’une seule source{ "\u00A0" }: { $name }
   *[other] { $share } de { $count } publications viennent d’une seule source{ "\u00A0" }: { $name }
}
posts-a-day = Publications par jour
posts-a-window = Publications par période
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] Publications sur { $count } période
    [many] Publications sur { $count } de périodes
   *[other] Publications sur { $count } périodes
}
usual = habituel
day = Jour
windows-ago = Périodes écoulées
post-count = Publications
records = { $count ->
    [one] { $count } publication à ce jour
    [many] { $count } de publications à ce jour
   *[other] { $count } publications à ce jour
}
records-beat = { $count ->
    [one] { $count } publication à ce jour sur ce sujet
    [many] { $count } de publications à ce jour sur ce sujet
   *[other] { $count } publications à ce jour sur ce sujet
}
records-total = { $count ->
    [one] { $count } publication à ce jour, tous sujets confondus
    [many] { $count } de publications à ce jour, tous sujets confondus
   *[other] { $count } publications à ce jour, tous sujets confondus
}
counted = Compté le { $time }
counted-before = Les chiffres sont plus anciens que l’article
not-counted = La date du comptage n’est pas indiquée
live = En direct{ "\u00A0" }: compté le { $time }
delayed = Avec retard{ "\u00A0" }: compté le { $time }
out-of-date = Plus à jour{ "\u00A0" }: compté le { $time }
as-of = Au { $time }
ended = Cet article n’est plus mis à jour
ago-minutes = { $count ->
    [one] il y a { $count } minute
    [many] il y a { $count } de minutes
   *[other] il y a { $count } minutes
}
ago-hours = { $count ->
    [one] il y a { $count } heure
    [many] il y a { $count } d’heures
   *[other] il y a { $count } heures
}
ago-days = { $count ->
    [one] il y a { $count } jour
    [many] il y a { $count } de jours
   *[other] il y a { $count } jours
}
was = (avant{ "\u00A0" }: { $count })
sources = Où l’on en parle
unattributed = Sans source
surplus = Les sources totalisent { $sum }, soit { $surplus } de plus que le total compté. Les parts se rapportent à { $sum }.
rounded = Les parts sont arrondies

## Who wrote it

ai-autonomous = Généré par IA
ai-assisted = Rédigé avec l’aide de l’IA
ai-human-only = Écrit par des humains
ai-not-stated = Part de l’IA non précisée
review-not-stated = relecture non précisée
not-reviewed = non relu par la rédaction
reviewed-by = relu par { $name }
ai-system = Système{ "\u00A0" }: { $name }
ai-model = Modèle{ "\u00A0" }: { $name }
ai-provider = Fournisseur{ "\u00A0" }: { $name }
ai-time = Rédigé le { $time }
responsibility = Responsabilité éditoriale{ "\u00A0" }: { $name }
method = Comment ce texte a été produit
contact = Contact

## The story

breaking = Dernière minute
developing = En cours
severity-low = Impact faible
severity-medium = Impact moyen
severity-high = Impact fort
counted-by = Comptage{ "\u00A0" }: { $names }
by = Par { $names }
published = Publié le { $time }
updated = Mis à jour{ "\u00A0" }: { $time }
reading-minutes = { $count ->
    [one] { $count } min de lecture
    [many] { $count } min de lecture
   *[other] { $count } min de lecture
}
topics = Thèmes{ "\u00A0" }: { $names }
references = Références
reference = Référence { $marker }{ "\u00A0" }: { $name }
no-source = { $marker } (source non indiquée)
back-to-text = Retour à { $marker }
cited-as = Cité{ "\u00A0" }: { $marker }
see-post = Voir la publication
read-at = Lire sur { $title }
read-story = Lire l’article complet
read-on = Lire la suite
narrative = Ce qui se dit
discourse = Ce que disent les gens
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
    .share = Partager…
    .svg = Enregistrer l’image (SVG)
    .png = Enregistrer l’image (PNG)
    .copied = Copié
    .not-copied = Copie impossible
    .not-shared = Partage impossible
    .drawn = Image prête
    .not-drawn = Impossible de créer l’image ici
