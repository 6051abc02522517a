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
volume = Volume
window = / { $hours } h
posts-in-window = { $count ->
    [one] publicação em um período de { $hours } h
    [many] de publicações em um período de { $hours } h
   *[other] publicações em um período de { $hours } h
}
posts = { $count ->
    [one] publicação
    [many] de publicações
   *[other] publicações
}
no-posts-in-window = Nenhuma publicação em { $hours } h
no-posts = Nenhuma publicação
count-in-window = { $count ->
    [one] { $count } publicação em { $hours } h
    [many] { $count } de publicações em { $hours } h
   *[other] { $count } publicações em { $hours } h
}
times-usual = { $times } × o habitual de { $usual } (média de { $days } dias)
change = { $change } em relação ao período anterior ({ $count })
no-change = Tantas quantas no período anterior
first-posts = Nenhuma no período anterior
small-sample = Poucas publicações: com menos de { $count }, as porcentagens dizem pouco
one-source = { $count ->
    [one] { $share } de { $count } publicação vem de uma só fonte: { $name }
    [many] { $share } de { $count } de publicações vêm de uma só fonte: { $name }
   *[other] { $share } de { $count } publicações vêm de uma só fonte: { $name }
}
history = { $count ->
    [one] Publicações em { $count } período: de { $least } a { $most }
    [many] Publicações em { $count } de períodos: de { $least } a { $most }
   *[other] Publicações em { $count } períodos: de { $least } a { $most }
}
history-flat = { $count ->
    [one] Publicações em { $count } período: { $posts }
    [many] Publicações em { $count } de períodos: { $posts } em cada um
   *[other] Publicações em { $count } períodos: { $posts } em cada um
}
history-empty = { $count ->
    [one] Nenhuma publicação em { $count } período
    [many] Nenhuma publicação em { $count } de períodos
   *[other] Nenhuma publicação em { $count } períodos
}
windows-ago = Períodos atrás
post-count = Publicações
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
    [one] { $count } registro ao todo
    [many] { $count } de registros ao todo
   *[other] { $count } registros ao todo
}
counted = Contado em { $time }
story-published = Matéria publicada em { $time }
counted-before = Os números são mais antigos que a matéria
not-counted = Não se informa quando foi contado
live = Ao vivo: contado em { $time }
delayed = Com atraso: contado em { $time }
out-of-date = Desatualizado: contado em { $time }
as-of = Em { $time }
ended = Esta matéria não é mais atualizada
was = (antes { $count })
sources = Onde se fala disso
shares-of = { $count ->
    [one] Parcela de { $count } publicação
    [many] Parcela de { $count } de publicações
   *[other] Parcela de { $count } publicações
}
unattributed = Sem atribuição
surplus = As fontes somam { $sum }, { $surplus } a mais que o volume. As parcelas são sobre { $sum }.
rounded = (arredondada)

## Who wrote it

ai-autonomous = Gerado por IA
ai-assisted = Escrito com ajuda de IA
ai-human-only = Escrito por pessoas
ai-not-stated = O papel da IA neste texto não é informado
ai-system = por { $name }
ai-model = com { $name }
ai-provider = de { $name }
ai-time = em { $time }
review-not-stated = Revisão não informada
not-reviewed = Sem revisão de um editor
reviewed-by = Revisado por { $name }
responsibility = Responsabilidade editorial: { $name }
method = Como foi feito
contact = Contato

## The story

breaking = Urgente
developing = Em andamento
severity-low = Gravidade baixa
severity-medium = Gravidade média
severity-high = Gravidade alta
synthesized = Dados da conversa reunidos por { $names }
by = Por { $names }
published = Publicado em { $time }
updated = Atualizado em { $time }
reading-minutes = { $count ->
    [one] { $count } min de leitura
    [many] { $count } min de leitura
   *[other] { $count } min de leitura
}
topics = Temas: { $names }
references = Referências
reference = Referência { $marker }: { $name }
no-source = { $marker } (fonte não informada)
back-to-text = Voltar ao texto
cited-as = Citado como { $marker }
see-post = A própria publicação
read-on = Ler a matéria completa
discourse = Da conversa
view-on = Ler em { $source }
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
    .copied = Copiado
    .not-copied = Não foi possível copiar
