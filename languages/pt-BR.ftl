### Portuguese (Brazil). What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = pt-BR
digits = 0123456789
group-separator = .
grouping =
    .last = 3
    .others = 3
    .fewest = 1
decimal-point = ,
plural = one 0-1 | many %1000000:0 | other
compact = { $power ->
    [3] { $number }{ "\u00A0" }mil
    [6] { $number }{ "\u00A0" }mi
    [9] { $number }{ "\u00A0" }bi
   *[0] { $number }
}
percent = { $number }%
list-separator = ,{ " " }
moment = { $day } de { $month } de { $year }, { $hour2 }:{ $minute }
date-range = { $from }{ "\u2009" }–{ "\u2009" }{ $to }
months =
    .january = jan.
    .february = fev.
    .march = mar.
    .april = abr.
    .may = mai.
    .june = jun.
    .july = jul.
    .august = ago.
    .september = set.
    .october = out.
    .november = nov.
    .december = dez.
halves =
    .am = AM
    .pm = PM

## The meter

percent-less = <{ $number }
percent-more = >{ $number }
volume = Quanto se fala disso
window-hours = { $count ->
    [one] em { $count } hora
    [many] em { $count } de horas
   *[other] em { $count } horas
}
window-days = { $count ->
    [one] em { $count } dia
    [many] em { $count } de dias
   *[other] em { $count } dias
}
posts-in-window = { $count ->
    [one] { $count } publicação { $window }
    [many] { $count } de publicações { $window }
   *[other] { $count } publicações { $window }
}
posts = { $count ->
    [one] { $count } publicação
    [many] { $count } de publicações
   *[other] { $count } publicações
}
no-posts-in-window = Nenhuma publicação { $window }
no-posts = Nenhuma publicação
times-usual = { $times } vezes o habitual ({ $usual })
as-usual = Perto do habitual ({ $usual })
quieter = Mais calmo que o habitual ({ $usual })
more-than-before = { $percent } a mais que { $before }
fewer-than-before = { $percent } a menos que { $before }
times-before = { $times } vezes o registrado { $before }
no-change = O mesmo que { $before }
first-posts = Nenhuma antes disso
before-day = no dia anterior
before-window = no período anterior
small-sample = Poucas publicações: com menos de { $count }, as porcentagens dizem pouco
one-source = { $count ->
    [one] { $share } de { $count } publicação vem de uma só fonte: { $name }
    [many] { $share } de { $count } de publicações vêm de uma só fonte: { $name }
   *[other] { $share } de { $count } publicações vêm de uma só fonte: { $name }
}
posts-a-day = Publicações/dia
posts-a-window = Publicações por período
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] Publicações em { $count } período
    [many] Publicações em { $count } de períodos
   *[other] Publicações em { $count } períodos
}
usual = habitual
day = Dia
windows-ago = Períodos atrás
post-count = Publicações
records = { $count ->
    [one] { $count } publicação até agora
    [many] { $count } de publicações até agora
   *[other] { $count } publicações até agora
}
records-beat = { $count ->
    [one] { $count } publicação sobre este tema até agora
    [many] { $count } de publicações sobre este tema até agora
   *[other] { $count } publicações sobre este tema até agora
}
records-total = { $count ->
    [one] { $count } publicação sobre todos os temas até agora
    [many] { $count } de publicações sobre todos os temas até agora
   *[other] { $count } publicações sobre todos os temas até agora
}
counted = Contado em { $time }
counted-before = Os números são mais antigos que a matéria
not-counted = Não se informa quando foi contado
live = Ao vivo: contado em { $time }
delayed = Com atraso: contado em { $time }
out-of-date = Desatualizado: contado em { $time }
as-of = Em { $time }
ended = Esta matéria não é mais atualizada
ago-minutes = { $count ->
    [one] há { $count } minuto
    [many] há { $count } de minutos
   *[other] há { $count } minutos
}
ago-hours = { $count ->
    [one] há { $count } hora
    [many] há { $count } de horas
   *[other] há { $count } horas
}
ago-days = { $count ->
    [one] há { $count } dia
    [many] há { $count } de dias
   *[other] há { $count } dias
}
was = (antes { $count })
sources = Onde se fala disso
unattributed = Sem atribuição
surplus = As fontes somam { $sum }, { $surplus } a mais que o total contado. As parcelas são sobre { $sum }.
rounded = As parcelas são arredondadas

## Who wrote it

ai-autonomous = Gerado por IA
ai-assisted = Escrito com ajuda de IA
ai-human-only = Escrito por pessoas
ai-not-stated = Papel da IA não informado
review-not-stated = revisão não informada
not-reviewed = sem revisão de um editor
reviewed-by = revisado por { $name }
ai-system = Sistema: { $name }
ai-model = Modelo: { $name }
ai-provider = Fornecedor: { $name }
ai-time = Escrito em { $time }
responsibility = Responsabilidade editorial: { $name }
method = Como foi feito
contact = Contato

## The story

breaking = Urgente
developing = Em andamento
severity-low = Impacto baixo
severity-medium = Impacto médio
severity-high = Impacto alto
counted-by = Contagem de { $names }
by = Por { $names }
published = Publicado em { $time }
updated = Atualizado: { $time }
reading-minutes = { $count ->
    [one] { $count } min de leitura
    [many] { $count } min de leitura
   *[other] { $count } min de leitura
}
topics = Temas: { $names }
references = Referências
reference = Referência { $marker }: { $name }
no-source = { $marker } (fonte não informada)
back-to-text = Voltar a { $marker }
cited-as = Citado como { $marker }
see-post = Ver a publicação
read-at = Ler em { $title }
read-story = Ler a matéria completa
read-on = Continuar lendo
narrative = O que se diz
discourse = O que as pessoas dizem
withdrawn = Esta publicação foi retirada
no-embed = O autor pede que esta publicação não seja mostrada em outros lugares
stories = Matérias
more-stories = Mais matérias
all-stories = Todas as matérias
all-stories-of = Todas as matérias: { $title }
new-stories = { $count ->
    [one] Mostrar { $count } nova matéria
    [many] Mostrar { $count } de novas matérias
   *[other] Mostrar { $count } novas matérias
}
back = Voltar

## To copy

copy-or-cite = Copiar ou citar

## States

loading = Carregando a matéria…
no-stories = Ainda não há matérias aqui.
failed = Não foi possível carregar os números atuais.
stale = Não foi possível atualizar; estes são os últimos números recebidos.
refreshed = Atualizado.
try-again = Tentar de novo

## The menu

menu =
    .text = Copiar como texto
    .figures = Copiar os números (CSV)
    .apa = Copiar a citação (APA)
    .bibtex = Copiar a citação (BibTeX)
    .link = Copiar o link
    .share = Compartilhar…
    .svg = Salvar imagem (SVG)
    .png = Salvar imagem (PNG)
    .copied = Copiado
    .not-copied = Não foi possível copiar
    .not-shared = Não foi possível compartilhar
    .drawn = Imagem pronta
    .not-drawn = Não foi possível criar a imagem aqui
