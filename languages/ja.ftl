### Japanese. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = ja
digits = 0123456789
group-separator = ,
grouping =
    .last = 3
    .others = 3
    .fewest = 1
decimal-point = .
plural = other
compact = { $power ->
    [4] { $number }万
    [8] { $number }億
    [12] { $number }兆
   *[0] { $number }
}
percent = { $number }%
list-separator = 、
moment = { $year }/{ $month2 }/{ $day2 } { $hour }:{ $minute }
date-range = { $from }～{ $to }
months =
    .january = 1月
    .february = 2月
    .march = 3月
    .april = 4月
    .may = 5月
    .june = 6月
    .july = 7月
    .august = 8月
    .september = 9月
    .october = 10月
    .november = 11月
    .december = 12月
halves =
    .am = 午前
    .pm = 午後

## The meter

percent-less = { $number }未満
percent-more = { $number }超
volume = 話題の大きさ
window-hours = { $count }時間
window-days = { $count }日間
posts-in-window = { $window }で{ $count }件の投稿
posts = { $count }件の投稿
no-posts-in-window = { $window }の投稿はありません
no-posts = 投稿はありません
times-usual = 通常（{ $usual }件）の{ $times }倍
as-usual = 通常（{ $usual }件）並み
quieter = 通常（{ $usual }件）より少なめ
more-than-before = { $before }より{ $percent }増
fewer-than-before = { $before }より{ $percent }減
times-before = { $before }の{ $times }倍
no-change = { $before }と同数
first-posts = それ以前は0件
before-day = 前日
before-window = 前の期間
small-sample = 投稿が少ないため（{ $count }件未満）、割合はあまり参考になりません
one-source = { $count }件の投稿の{ $share }が1つの情報源（{ $name }）から
posts-a-day = 日別の投稿数
posts-a-window = 期間別の投稿数
posts-on-days = { $posts }（{ $dates }）
history = { $count }期間の投稿数
usual = 通常
day = 日付
windows-ago = 何期間前
post-count = 投稿数
records = これまでの投稿{ $count }件
records-beat = このテーマのこれまでの投稿{ $count }件
records-total = 全テーマのこれまでの投稿{ $count }件
counted = 集計 { $time }
counted-before = 数値は記事より古いものです
not-counted = 集計日時は示されていません
live = ライブ：集計 { $time }
delayed = 遅延：集計 { $time }
out-of-date = 最新ではありません：集計 { $time }
as-of = { $time }時点
ended = この記事の更新は終了しました
ago-minutes = { $count }分前
ago-hours = { $count }時間前
ago-days = { $count }日前
was = （以前 { $count }）
sources = 話題になっている場所
unattributed = 出所不明
surplus = 情報源の合計は{ $sum }件で、集計数より{ $surplus }件多くなっています。割合は{ $sum }件に対するものです。
rounded = 割合は概数です

## Who wrote it

ai-autonomous = AI生成
ai-assisted = AIの支援あり
ai-human-only = 人が執筆
ai-not-stated = AIの関与は示されていません
review-not-stated = 確認の有無は記載なし
not-reviewed = 編集者による確認なし
reviewed-by = 確認：{ $name }
ai-system = システム：{ $name }
ai-model = モデル：{ $name }
ai-provider = 提供元：{ $name }
ai-time = 執筆：{ $time }
responsibility = 編集責任：{ $name }
method = 作成方法
contact = 問い合わせ

## The story

breaking = 速報
developing = 続報あり
severity-low = 影響度 低
severity-medium = 影響度 中
severity-high = 影響度 高
counted-by = 集計：{ $names }
by = 著者：{ $names }
published = 公開 { $time }
updated = 更新 { $time }
reading-minutes = 読了 { $count }分
topics = トピック：{ $names }
references = 出典
reference = 出典{ $marker }：{ $name }
no-source = { $marker }（出典の記載なし）
back-to-text = { $marker }に戻る
cited-as = { $marker }として引用
see-post = 投稿を見る
read-at = { $title }で読む
read-story = 記事全文を読む
read-on = 続きを読む
narrative = 語られていること
discourse = 人々の声
withdrawn = この投稿は取り下げられました
no-embed = 投稿者は他の場所での表示を望んでいません
stories = 記事
more-stories = ほかの記事
all-stories = すべての記事
all-stories-of = すべての記事：{ $title }
new-stories = 新しい記事{ $count }件を表示
back = 戻る

## To copy

copy-or-cite = コピー・引用

## States

loading = 記事を読み込み中…
no-stories = まだ記事がありません。
failed = 最新の数値を読み込めませんでした。
stale = 更新できませんでした。最後に届いた数値を表示しています。
refreshed = 更新しました。
try-again = 再試行

## The menu

menu =
    .text = テキストをコピー
    .figures = 数値をコピー（CSV）
    .apa = 引用をコピー（APA）
    .bibtex = 引用をコピー（BibTeX）
    .link = リンクをコピー
    .share = 共有
    .svg = 画像を保存（SVG）
    .png = 画像を保存（PNG）
    .copied = コピーしました
    .not-copied = コピーできませんでした
    .not-shared = 共有できませんでした
    .drawn = 画像ができました
    .not-drawn = ここでは画像を作成できませんでした
