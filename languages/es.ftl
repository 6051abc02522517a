### Spanish. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = es
digits = 0123456789
group-separator = .
grouping =
    .last = 3
    .others = 3
    .fewest = 2
decimal-point = ,
plural = one 1 | many !0 %1000000:0 | other
compact = { $power ->
    [3] { $number }{ "\u00A0" }mil
    [6] { $number }{ "\u00A0" }M
   *[0] { $number }
}
percent = { $number }{ "\u00A0" }%
list-separator = ,{ " " }
moment = { $day } { $month } { $year }, { $hour }:{ $minute }
date-range = { $from }{ "\u2009" }–{ "\u2009" }{ $to }
months =
    .january = ene
    .february = feb
    .march = mar
    .april = abr
    .may = may
    .june = jun
    .july = jul
    .august = ago
    .september = sept
    .october = oct
    .november = nov
    .december = dic
halves =
    .am = a.{ "\u00A0" }m.
    .pm = p.{ "\u00A0" }m.

## The meter

percent-less = <{ $number }
percent-more = >{ $number }
volume = Cuánto se habla de ello
window-hours = { $count ->
    [one] en { $count } hora
    [many] en { $count } de horas
   *[other] en { $count } horas
}
window-days = { $count ->
    [one] en { $count } día
    [many] en { $count } de días
   *[other] en { $count } días
}
posts-in-window = { $count ->
    [one] { $count } publicación { $window }
    [many] { $count } de publicaciones { $window }
   *[other] { $count } publicaciones { $window }
}
posts = { $count ->
    [one] { $count } publicación
    [many] { $count } de publicaciones
   *[other] { $count } publicaciones
}
no-posts-in-window = Ninguna publicación { $window }
no-posts = Ninguna publicación
times-usual = { $times } veces lo habitual ({ $usual })
as-usual = En torno a lo habitual ({ $usual })
quieter = Más tranquilo de lo habitual ({ $usual })
more-than-before = Un { $percent } más que { $before }
fewer-than-before = Un { $percent } menos que { $before }
times-before = { $times } veces más que { $before }
no-change = Las mismas que { $before }
first-posts = Antes, ninguna
before-day = el día anterior
before-window = en el periodo anterior
small-sample = Pocas publicaciones: con menos de { $count }, los porcentajes dicen poco
one-source = { $count ->
    [one] { $share } de { $count } publicación procede de una sola fuente: { $name }
    [many] { $share } de { $count } de publicaciones procede de una sola fuente: { $name }
   *[other] { $share } de { $count } publicaciones procede de una sola fuente: { $name }
}
posts-a-day = Publicaciones por día
posts-a-window = Publicaciones por periodo
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] Publicaciones en { $count } periodo
    [many] Publicaciones en { $count } de periodos
   *[other] Publicaciones en { $count } periodos
}
usual = habitual
day = Día
windows-ago = Periodos atrás
post-count = Publicaciones
records = { $count ->
    [one] { $count } publicación hasta ahora
    [many] { $count } de publicaciones hasta ahora
   *[other] { $count } publicaciones hasta ahora
}
records-beat = { $count ->
    [one] { $count } publicación sobre este tema hasta ahora
    [many] { $count } de publicaciones sobre este tema hasta ahora
   *[other] { $count } publicaciones sobre este tema hasta ahora
}
records-total = { $count ->
    [one] { $count } publicación sobre todos los temas hasta ahora
    [many] { $count } de publicaciones sobre todos los temas hasta ahora
   *[other] { $count } publicaciones sobre todos los temas hasta ahora
}
counted = Contado el { $time }
counted-before = Las cifras son anteriores a la noticia
not-counted = No se indica cuándo se contó
live = En directo: contado el { $time }
delayed = Con retraso: contado el { $time }
out-of-date = Desactualizado: contado el { $time }
as-of = A { $time }
ended = Esta noticia ya no se actualiza
ago-minutes = { $count ->
    [one] hace { $count } minuto
    [many] hace { $count } de minutos
   *[other] hace { $count } minutos
}
ago-hours = { $count ->
    [one] hace { $count } hora
    [many] hace { $count } de horas
   *[other] hace { $count } horas
}
ago-days = { $count ->
    [one] hace { $count } día
    [many] hace { $count } de días
   *[other] hace { $count } días
}
was = (antes { $count })
sources = Dónde se habla de ello
unattributed = Sin atribuir
surplus = Las fuentes suman { $sum }, { $surplus } más de lo contado. Los porcentajes son sobre { $sum }.
rounded = Los porcentajes están redondeados

## Who wrote it

ai-autonomous = Generado por IA
ai-assisted = Escrito con ayuda de IA
ai-human-only = Escrito por personas
ai-not-stated = No se indica el papel de la IA
review-not-stated = no se indica si se ha revisado
not-reviewed = sin revisión editorial
reviewed-by = revisado por { $name }
ai-system = Sistema: { $name }
ai-model = Modelo: { $name }
ai-provider = Proveedor: { $name }
ai-time = Escrito el { $time }
responsibility = Responsabilidad editorial: { $name }
method = Cómo se hizo
contact = Contacto

## The story

breaking = Última hora
developing = En desarrollo
severity-low = Impacto bajo
severity-medium = Impacto medio
severity-high = Impacto alto
counted-by = Recuento de { $names }
by = Por { $names }
published = Publicado el { $time }
updated = Actualizado: { $time }
reading-minutes = { $count ->
    [one] { $count } min de lectura
    [many] { $count } min de lectura
   *[other] { $count } min de lectura
}
topics = Temas: { $names }
references = Referencias
reference = Referencia { $marker }: { $name }
no-source = { $marker } (sin fuente indicada)
back-to-text = Volver a { $marker }
cited-as = Citado como { $marker }
see-post = Ver la publicación
read-at = Leer en { $title }
read-story = Leer la noticia completa
read-on = Seguir leyendo
narrative = Lo que se dice
discourse = Lo que dice la gente
withdrawn = Esta publicación fue retirada
no-embed = El autor pide que esta publicación no se muestre en otros sitios
stories = Noticias
more-stories = Más noticias
all-stories = Todas las noticias
all-stories-of = Todas las noticias: { $title }
new-stories = { $count ->
    [one] Mostrar { $count } noticia nueva
    [many] Mostrar { $count } de noticias nuevas
   *[other] Mostrar { $count } noticias nuevas
}
back = Volver

## To copy

copy-or-cite = Copiar o citar

## States

loading = Cargando la noticia…
no-stories = Todavía no hay noticias aquí.
failed = No se pudieron cargar las cifras actuales.
stale = No se pudo actualizar; estas son las últimas cifras recibidas.
refreshed = Actualizado.
try-again = Reintentar

## The menu

menu =
    .text = Copiar como texto
    .figures = Copiar las cifras (CSV)
    .apa = Copiar la cita (APA)
    .bibtex = Copiar la cita (BibTeX)
    .link = Copiar el enlace
    .share = Compartir…
    .svg = Guardar imagen (SVG)
    .png = Guardar imagen (PNG)
    .copied = Copiado
    .not-copied = No se pudo copiar
    .not-shared = No se pudo compartir
    .drawn = Imagen lista
    .not-drawn = Aquí no se pudo crear la imagen
