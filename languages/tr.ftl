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
date-range = { $from }{ "\u2009" }–{ "\u2009" }{ $to }
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
volume = Ne kadar konuşuluyor
window-hours = { $count ->
    [one] { $count } saatte
   *[other] { $count } saatte
}
window-days = { $count ->
    [one] { $count } günde
   *[other] { $count } günde
}
posts-in-window = { $count ->
    [one] { $window } { $count } gönderi
   *[other] { $window } { $count } gönderi
}
posts = { $count ->
    [one] { $count } gönderi
   *[other] { $count } gönderi
}
no-posts-in-window = { $window } gönderi yok
no-posts = Gönderi yok
times-usual = Olağanın { $times } katı ({ $usual })
as-usual = Yaklaşık olağan düzeyde ({ $usual })
quieter = Olağandan sakin ({ $usual })
more-than-before = { $before } { $percent } daha fazla
fewer-than-before = { $before } { $percent } daha az
times-before = { $before } { $times } katına çıktı
no-change = { $before } değişmedi
first-posts = Öncesinde hiç yok
before-day = Önceki güne göre
before-window = Önceki döneme göre
small-sample = Az gönderi: { $count } sayısının altında oranlar pek bir şey söylemez
one-source = { $count ->
    [one] Gönderilerin { $share } kadarı tek kaynaktan (toplam { $count }): { $name }
   *[other] Gönderilerin { $share } kadarı tek kaynaktan (toplam { $count }): { $name }
}
posts-a-day = Günlük gönderi sayısı
posts-a-window = Dönem başına gönderi sayısı
posts-on-days = { $posts }, { $dates }
history = { $count ->
    [one] { $count } dönemdeki gönderi sayısı
   *[other] { $count } dönemdeki gönderi sayısı
}
usual = olağan
day = Gün
windows-ago = Kaç dönem önce
post-count = Gönderi
records = { $count ->
    [one] Bugüne kadar { $count } gönderi
   *[other] Bugüne kadar { $count } gönderi
}
records-beat = { $count ->
    [one] Bu konuda bugüne kadar { $count } gönderi
   *[other] Bu konuda bugüne kadar { $count } gönderi
}
records-total = { $count ->
    [one] Tüm konularda bugüne kadar { $count } gönderi
   *[other] Tüm konularda bugüne kadar { $count } gönderi
}
counted = Sayım: { $time }
counted-before = Rakamlar haberden daha eski
not-counted = Ne zaman sayıldığı belirtilmemiş
live = Canlı: sayım { $time }
delayed = Gecikmeli: sayım { $time }
out-of-date = Eski: sayım { $time }
as-of = { $time } itibarıyla
ended = Bu haber artık güncellenmiyor
ago-minutes = { $count ->
    [one] { $count } dakika önce
   *[other] { $count } dakika önce
}
ago-hours = { $count ->
    [one] { $count } saat önce
   *[other] { $count } saat önce
}
ago-days = { $count ->
    [one] { $count } gün önce
   *[other] { $count } gün önce
}
was = (önce { $count })
sources = Nerede konuşuluyor
unattributed = Kaynağı belirsiz
surplus = Kaynakların toplamı { $sum }; sayılandan { $surplus } fazla. Oranlar { $sum } üzerindendir.
rounded = Oranlar yuvarlanmıştır

## Who wrote it

ai-autonomous = Yapay zekâ üretimi
ai-assisted = Yapay zekâ desteğiyle yazıldı
ai-human-only = İnsanlar tarafından yazıldı
ai-not-stated = Yapay zekânın payı belirtilmemiş
review-not-stated = inceleme durumu belirtilmemiş
not-reviewed = editör incelemesinden geçmedi
reviewed-by = inceleyen: { $name }
ai-system = Sistem: { $name }
ai-model = Model: { $name }
ai-provider = Sağlayıcı: { $name }
ai-time = Yazıldığı zaman: { $time }
responsibility = Editoryal sorumluluk: { $name }
method = Nasıl hazırlandı
contact = İletişim

## The story

breaking = Son dakika
developing = Gelişiyor
severity-low = Düşük etki
severity-medium = Orta etki
severity-high = Yüksek etki
counted-by = Sayan: { $names }
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
back-to-text = Geri dön: { $marker }
cited-as = { $marker } olarak anılıyor
see-post = Gönderiyi gör
read-at = { $title } sitesinde oku
read-story = Haberin tamamını oku
read-on = Devamını oku
narrative = Neler söyleniyor
discourse = İnsanlar ne diyor
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
    .share = Paylaş…
    .svg = Görseli kaydet (SVG)
    .png = Görseli kaydet (PNG)
    .copied = Kopyalandı
    .not-copied = Kopyalanamadı
    .not-shared = Paylaşılamadı
    .drawn = Görsel hazır
    .not-drawn = Görsel burada oluşturulamadı
