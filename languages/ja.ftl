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
volume = 話題量
window = / { $hours }時間
posts-in-window = { $hours }時間の投稿数
posts = 件の投稿
no-posts-in-window = 直近{ $hours }時間の投稿はありません
no-posts = 投稿はありません
count-in-window = { $hours }時間で{ $count }件の投稿
times-usual = 通常（{ $usual }件、{ $days }日平均）の{ $times }倍
change = 前の期間（{ $count }件）より{ $change }
no-change = 前の期間と同数
first-posts = 前の期間は0件
small-sample = 投稿が少ないため（{ $count }件未満）、割合はあまり参考になりません
one-source = { $count }件の投稿の{ $share }が1つの情報源（{ $name }）から
history = { $count }期間の投稿数：{ $least }から{ $most }
history-flat = { $count }期間の投稿数：各{ $posts }
history-empty = { $count }期間、投稿はありません
windows-ago = 何期間前
post-count = 投稿数
records = { $count }件の記録
records-beat = このテーマの記録{ $count }件
records-total = 全体の記録{ $count }件
counted = 集計 { $time }
story-published = 記事公開 { $time }
counted-before = 数値は記事より古いものです
not-counted = 集計日時は示されていません
live = ライブ：集計 { $time }
delayed = 遅延：集計 { $time }
out-of-date = 最新ではありません：集計 { $time }
as-of = { $time }時点
ended = この記事の更新は終了しました
was = （以前 { $count }）
sources = 話題になっている場所
shares-of = { $count }件の投稿に占める割合
unattributed = 出所不明
surplus = 情報源の合計は{ $sum }件で、話題量より{ $surplus }件多くなっています。割合は{ $sum }件に対するものです。
rounded = （概数）

## Who wrote it

ai-autonomous = AI生成
ai-assisted = AIの支援あり
ai-human-only = 人が執筆
ai-not-stated = この文章へのAIの関与は示されていません
ai-system = システム：{ $name }
ai-model = モデル：{ $name }
ai-provider = 提供元：{ $name }
ai-time = 生成：{ $time }
review-not-stated = 確認の有無は示されていません
not-reviewed = 編集者による確認なし
reviewed-by = 確認：{ $name }
responsibility = 編集責任：{ $name }
method = 作成方法
contact = 問い合わせ

## The story

breaking = 速報
developing = 続報あり
severity-low = 深刻度 低
severity-medium = 深刻度 中
severity-high = 深刻度 高
synthesized = 会話データの集約：{ $names }
by = 著者：{ $names }
published = 公開 { $time }
updated = 更新 { $time }
reading-minutes = 読了 { $count }分
topics = トピック：{ $names }
references = 出典
reference = 出典{ $marker }：{ $name }
no-source = { $marker }（出典の記載なし）
back-to-text = 本文に戻る
cited-as = { $marker }として引用
see-post = 投稿を見る
read-on = 記事全文を読む
discourse = 会話から
view-on = { $source }で読む
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
    .copied = コピーしました
    .not-copied = コピーできませんでした
