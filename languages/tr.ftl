### Turkish. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = tr
digits = 0123456789
group-separator = .
grouping =
    .last = 3
    .others = 3
    .fewest = 1
decimal-point = ,
plural = one 1 | other
compact = { $power ->
    [3] { $number }{ "\u00A0" }B
    [6] { $number }{ "\u00A0" }Mn
    [9] { $number }{ "\u00A0" }Mr
   *[0] { $number }
}
percent = %{ $number }
list-separator = ,{ " " }
moment = { $day } { $month } { $year } { $hour2 }:{ $minute }
months =
    .january = Oca
    .february = Şub
    .march = Mar
    .april = Nis
    .may = May
    .june = Haz
    .july = Tem
    .august = Ağu
    .september = Eyl
    .october = Eki
    .november = Kas
    .december = Ara
halves =
    .am = ÖÖ
    .pm = ÖS

## The meter

percent-less = <{ $number }
percent-more = >{ $number }
volume = Hacim
window = / { $hours } sa
posts-in-window = { $count ->
    [one] { $hours } saatlik dönemde gönderi
   *[other] { $hours } saatlik dönemde gönderi
}
posts = { $count ->
    [one] gönderi
   *[other] gönderi
}
no-posts-in-window = Son { $hours } saatte gönderi yok
no-posts = Gönderi yok
count-in-window = { $count ->
    [one] { $hours } saatte { $count } gönderi
   *[other] { $hours } saatte { $count } gönderi
}
times-usual = Olağan { $usual } sayısının { $times } katı ({ $days } günlük ortalama)
change = Önceki döneme göre { $change } ({ $count })
no-change = Önceki dönemdeki kadar
first-posts = Önceki dönemde hiç yok
small-sample = Az gönderi: { $count } sayısının altında oranlar pek bir şey söylemez
one-source = { $count ->
    [one] Gönderilerin { $share } kadarı tek kaynaktan (toplam { $count }): { $name }
   *[other] Gönderilerin { $share } kadarı tek kaynaktan (toplam { $count }): { $name }
}
history = { $count ->
    [one] { $count } dönemdeki gönderi sayısı: { $least } ile { $most } arası
   *[other] { $count } dönemdeki gönderi sayısı: { $least } ile { $most } arası
}
history-flat = { $count ->
    [one] { $count } dönemdeki gönderi sayısı: { $posts }
   *[other] { $count } dönemdeki gönderi sayısı: her birinde { $posts }
}
history-empty = { $count ->
    [one] { $count } dönemde gönderi yok
   *[other] { $count } dönemde gönderi yok
}
windows-ago = Kaç dönem önce
post-count = Gönderi
records = { $count ->
    [one] { $count } kayıt
   *[other] { $count } kayıt
}
records-beat = { $count ->
    [one] Bu konuda { $count } kayıt
   *[other] Bu konuda { $count } kayıt
}
records-total = { $count ->
    [one] Toplam { $count } kayıt
   *[other] Toplam { $count } kayıt
}
counted = Sayım: { $time }
story-published = Haberin yayını: { $time }
counted-before = Rakamlar haberden daha eski
not-counted = Ne zaman sayıldığı belirtilmemiş
live = Canlı: sayım { $time }
delayed = Gecikmeli: sayım { $time }
out-of-date = Eski: sayım { $time }
as-of = { $time } itibarıyla
ended = Bu haber artık güncellenmiyor
was = (önce { $count })
sources = Nerede konuşuluyor
shares-of = { $count ->
    [one] { $count } gönderi içindeki oran
   *[other] { $count } gönderi içindeki oran
}
unattributed = Kaynağı belirsiz
surplus = Kaynakların toplamı { $sum }; hacimden { $surplus } fazla. Oranlar { $sum } üzerindendir.
rounded = (yuvarlanmış)

## Who wrote it

ai-autonomous = Yapay zekâ üretimi
ai-assisted = Yapay zekâ desteğiyle yazıldı
ai-human-only = İnsanlar tarafından yazıldı
ai-not-stated = Bu metinde yapay zekânın payı belirtilmemiş
ai-system = · { $name }
ai-model = · model: { $name }
ai-provider = · sağlayıcı: { $name }
ai-time = · { $time }
review-not-stated = İnceleme durumu belirtilmemiş
not-reviewed = Editör incelemesinden geçmedi
reviewed-by = İnceleyen: { $name }
responsibility = Editoryal sorumluluk: { $name }
method = Nasıl hazırlandı
contact = İletişim

## The story

breaking = Son dakika
developing = Gelişiyor
severity-low = Düşük ciddiyet
severity-medium = Orta ciddiyet
severity-high = Yüksek ciddiyet
synthesized = Konuşma verilerini derleyen: { $names }
by = Yazan: { $names }
published = Yayın: { $time }
updated = Güncelleme: { $time }
reading-minutes = { $count ->
    [one] { $count } dk okuma
   *[other] { $count } dk okuma
}
topics = Konular: { $names }
references = Kaynakça
reference = Kaynak { $marker }: { $name }
no-source = { $marker } (kaynak belirtilmemiş)
back-to-text = Metne dön
cited-as = { $marker } olarak anılıyor
see-post = Gönderinin kendisi
read-on = Haberin tamamını oku
discourse = Konuşmalardan
view-on = { $source } üzerinde oku
withdrawn = Bu gönderi geri çekildi
no-embed = Yazarı bu gönderinin başka yerde gösterilmemesini istiyor
stories = Haberler
more-stories = Diğer haberler
all-stories = Tüm haberler
all-stories-of = Tüm haberler: { $title }
new-stories = { $count ->
    [one] { $count } yeni haberi göster
   *[other] { $count } yeni haberi göster
}
back = Geri

## To copy

copy-or-cite = Kopyala veya kaynak göster

## States

loading = Haber yükleniyor…
no-stories = Burada henüz haber yok.
failed = Güncel rakamlar yüklenemedi.
stale = Yenilenemedi; bunlar gelen son rakamlar.
refreshed = Yenilendi.
try-again = Yeniden dene

## The menu

menu =
    .text = Metin olarak kopyala
    .figures = Rakamları kopyala (CSV)
    .apa = Kaynak gösterimini kopyala (APA)
    .bibtex = Kaynak gösterimini kopyala (BibTeX)
    .link = Bağlantıyı kopyala
    .copied = Kopyalandı
    .not-copied = Kopyalanamadı
