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
volume = Volumen
window = / { $hours } h
posts-in-window = { $count ->
    [one] publicación en un periodo de { $hours } h
    [many] de publicaciones en un periodo de { $hours } h
   *[other] publicaciones en un periodo de { $hours } h
}
posts = { $count ->
    [one] publicación
    [many] de publicaciones
   *[other] publicaciones
}
no-posts-in-window = Ninguna publicación en { $hours } h
no-posts = Ninguna publicación
count-in-window = { $count ->
    [one] { $count } publicación en { $hours } h
    [many] { $count } de publicaciones en { $hours } h
   *[other] { $count } publicaciones en { $hours } h
}
times-usual = { $times } × lo habitual, { $usual } (media de { $days } días)
change = { $change } respecto al periodo anterior ({ $count })
no-change = Tantas como en el periodo anterior
first-posts = Ninguna en el periodo anterior
small-sample = Pocas publicaciones: con menos de { $count }, los porcentajes dicen poco
one-source = { $count ->
    [one] { $share } de { $count } publicación procede de una sola fuente: { $name }
    [many] { $share } de { $count } de publicaciones procede de una sola fuente: { $name }
   *[other] { $share } de { $count } publicaciones procede de una sola fuente: { $name }
}
history = { $count ->
    [one] Publicaciones en { $count } periodo: de { $least } a { $most }
    [many] Publicaciones en { $count } de periodos: de { $least } a { $most }
   *[other] Publicaciones en { $count } periodos: de { $least } a { $most }
}
history-flat = { $count ->
    [one] Publicaciones en { $count } periodo: { $posts }
    [many] Publicaciones en { $count } de periodos: { $posts } en cada uno
   *[other] Publicaciones en { $count } periodos: { $posts } en cada uno
}
history-empty = { $count ->
    [one] Ninguna publicación en { $count } periodo
    [many] Ninguna publicación en { $count } de periodos
   *[other] Ninguna publicación en { $count } periodos
}
windows-ago = Periodos atrás
post-count = Publicaciones
records = { $count ->
    [one] { $count } registro
    [many] { $count } de registros
   *[other] { $count } registros
}
records-beat = { $count ->
    [one] { $count } registro sobre este tema
    [many] { $count } de registros sobre este tema
   *[other] { $count } registros sobre este tema
}
records-total = { $count ->
    [one] { $count } registro en total
    [many] { $count } de registros en total
   *[other] { $count } registros en total
}
counted = Contado el { $time }
story-published = Noticia publicada el { $time }
counted-before = Las cifras son anteriores a la noticia
not-counted = No se indica cuándo se contó
live = En directo: contado el { $time }
delayed = Con retraso: contado el { $time }
out-of-date = Desactualizado: contado el { $time }
as-of = A { $time }
ended = Esta noticia ya no se actualiza
was = (antes { $count })
sources = Dónde se habla de ello
shares-of = { $count ->
    [one] Porcentaje de { $count } publicación
    [many] Porcentaje de { $count } de publicaciones
   *[other] Porcentaje de { $count } publicaciones
}
unattributed = Sin atribuir
surplus = Las fuentes suman { $sum }, { $surplus } más que el volumen. Los porcentajes son sobre { $sum }.
rounded = (redondeado)

## Who wrote it

ai-autonomous = Generado por IA
ai-assisted = Escrito con ayuda de IA
ai-human-only = Escrito por personas
ai-not-stated = No se indica qué papel tuvo la IA en este texto
ai-system = por { $name }
ai-model = con { $name }
ai-provider = de { $name }
ai-time = el { $time }
review-not-stated = No se indica si se ha revisado
not-reviewed = Sin revisión editorial
reviewed-by = Revisado por { $name }
responsibility = Responsabilidad editorial: { $name }
method = Cómo se hizo
contact = Contacto

## The story

breaking = Última hora
developing = En desarrollo
severity-low = Gravedad baja
severity-medium = Gravedad media
severity-high = Gravedad alta
synthesized = Datos de la conversación reunidos por { $names }
by = Por { $names }
published = Publicado el { $time }
updated = Actualizado el { $time }
reading-minutes = { $count ->
    [one] { $count } min de lectura
    [many] { $count } min de lectura
   *[other] { $count } min de lectura
}
topics = Temas: { $names }
references = Referencias
reference = Referencia { $marker }: { $name }
no-source = { $marker } (sin fuente indicada)
back-to-text = Volver al texto
cited-as = Citado como { $marker }
see-post = La publicación misma
read-on = Leer la noticia completa
discourse = De la conversación
view-on = Leer en { $source }
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
    .copied = Copiado
    .not-copied = No se pudo copiar
