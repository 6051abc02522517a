### Chinese, simplified. What each message is for stands in en.ftl.

## Numbers and times: data about the language

tag = zh-Hans
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
    [8] { $number }亿
    [12] { $number }万亿
   *[0] { $number }
}
percent = { $number }%
list-separator = 、
moment = { $year }年{ $month1 }月{ $day }日 { $hour2 }:{ $minute }
date-range = { $from } – { $to }
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
    .am = 上午
    .pm = 下午

## The meter

percent-less = 不到{ $number }
percent-more = 超过{ $number }
volume = 讨论热度
window-hours = { $count }小时内
window-days = { $count }天内
posts-in-window = { $window }{ $count }条帖子
posts = { $count }条帖子
no-posts-in-window = { $window }没有帖子
no-posts = 没有帖子
times-usual = 是平时（{ $usual }条）的{ $times }倍
as-usual = 与平时（{ $usual }条）相当
quieter = 比平时（{ $usual }条）冷清
more-than-before = 比{ $before }多{ $percent }
fewer-than-before = 比{ $before }少{ $percent }
times-before = 是{ $before }的{ $times }倍
no-change = 与{ $before }持平
first-posts = 此前没有帖子
before-day = 前一天
before-window = 上一时段
small-sample = 帖子太少：不足{ $count }条时占比意义不大
one-source = { $count }条帖子中{ $share }来自同一来源：{ $name }
posts-a-day = 每日帖子数
posts-a-window = 各时段帖子数
posts-on-days = { $posts }（{ $dates }）
history = { $count }个时段的帖子数
usual = 平时
day = 日期
windows-ago = 几个时段前
post-count = 帖子数
records = 迄今{ $count }条帖子
records-beat = 该主题迄今{ $count }条帖子
records-total = 所有主题迄今{ $count }条帖子
counted = 统计于 { $time }
counted-before = 数据早于报道
not-counted = 未注明统计时间
live = 实时：统计于 { $time }
delayed = 延迟：统计于 { $time }
out-of-date = 已过时：统计于 { $time }
as-of = 截至 { $time }
ended = 这篇报道不再更新
ago-minutes = { $count }分钟前
ago-hours = { $count }小时前
ago-days = { $count }天前
was = （此前 { $count }）
sources = 人们在哪里讨论
unattributed = 来源不明
surplus = 各来源合计{ $sum }条，比统计数多{ $surplus }条。占比以{ $sum }条计算。
rounded = 占比为约数

## Who wrote it

ai-autonomous = AI生成
ai-assisted = AI辅助撰写
ai-human-only = 由人撰写
ai-not-stated = 未注明AI的作用
review-not-stated = 未注明是否经过审核
not-reviewed = 未经编辑审核
reviewed-by = 审核：{ $name }
ai-system = 系统：{ $name }
ai-model = 模型：{ $name }
ai-provider = 提供方：{ $name }
ai-time = 撰写于 { $time }
responsibility = 编辑责任：{ $name }
method = 制作方法
contact = 联系方式

## The story

breaking = 突发
developing = 持续更新
severity-low = 影响较小
severity-medium = 影响中等
severity-high = 影响较大
counted-by = 由{ $names }统计
by = 作者：{ $names }
published = 发布于 { $time }
updated = 更新于 { $time }
reading-minutes = 阅读约{ $count }分钟
topics = 主题：{ $names }
references = 参考资料
reference = 参考{ $marker }：{ $name }
no-source = { $marker }（未注明来源）
back-to-text = 返回{ $marker }
cited-as = 引用编号 { $marker }
see-post = 查看该帖
read-at = 在{ $title }阅读
read-story = 阅读全文
read-on = 继续阅读
narrative = 都在说什么
discourse = 人们怎么说
withdrawn = 该帖已被撤回
no-embed = 作者要求不在别处展示此帖
stories = 报道
more-stories = 更多报道
all-stories = 全部报道
all-stories-of = 全部报道：{ $title }
new-stories = 显示{ $count }篇新报道
back = 返回

## To copy

copy-or-cite = 复制或引用

## States

loading = 正在加载报道…
no-stories = 这里还没有报道。
failed = 无法加载最新数据。
stale = 无法刷新；这是最后收到的数据。
refreshed = 已刷新。
try-again = 重试

## The menu

menu =
    .text = 复制为文本
    .figures = 复制数据（CSV）
    .apa = 复制引文（APA）
    .bibtex = 复制引文（BibTeX）
    .link = 复制链接
    .share = 分享
    .svg = 保存图片（SVG）
    .png = 保存图片（PNG）
    .copied = 已复制
    .not-copied = 无法复制
    .not-shared = 无法分享
    .drawn = 图片已生成
    .not-drawn = 无法在此生成图片
