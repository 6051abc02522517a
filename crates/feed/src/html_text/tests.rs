use super::{limits, plain};
use proptest::prelude::*;

#[test]
fn tags_go_and_what_they_say_stays() {
    for (html, text) in [
        ("", ""),
        ("plain", "plain"),
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("<P CLASS=a>One.<p>Two.", "One.\n\nTwo."),
        ("  One\n  line  ", "One line"),
        ("One<br>two<br/>three", "One\ntwo\nthree"),
        ("One<br><br />two", "One\n\ntwo"),
        ("<b>bold</b>ly <i>so</i>", "boldly so"),
        ("<ul><li>a</li><li>b</li></ul>c", "a\n\nb\n\nc"),
        (
            "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>",
            "1 2\n\n3",
        ),
        ("<h1>Head</h1>text", "Head\n\ntext"),
        ("<div><div><p>deep</p></div></div>", "deep"),
        (
            "a<a href=\"https://a.example/?x>y\" title='>'>link</a>b",
            "alinkb",
        ),
        ("<a title=it's>unquoted</a>", "unquoted"),
        ("1 < 2 > 1 <3 << <", "1 < 2 > 1 <3 << <"),
        ("<p>&nbsp;</p>", "\u{a0}"),
        ("<img src=x alt=\"A pier &amp; a boat\">", "A pier & a boat"),
        ("great<img alt=😀>indeed", "great 😀 indeed"),
        ("<img src='x.png'>", ""),
        ("<IMG ALT=pier/>", "pier/"),
        ("<img =alt alt = 'x'>", "x"),
    ] {
        assert_eq!(plain(html), text, "{html}");
    }
}

#[test]
fn what_nobody_reads_goes_with_its_tags() {
    for (html, text) in [
        ("a<script>if (x < 1) alert('</p>')</script>b", "ab"),
        ("a<SCRIPT type=x>1</script >b", "ab"),
        ("a<script>1</scripts></script>b", "ab"),
        ("a<style>p { color: red }</style>b", "ab"),
        ("a<script>never closed", "a"),
        ("a<!-- a <b>comment</b> -->b", "ab"),
        ("a<!-->b", "ab"),
        ("a<!--->b", "ab"),
        ("a<!-- -- > --->b", "ab"),
        ("a<!-- never closed", "a"),
        ("<!doctype html><title>T</title>a", "a"),
        ("a<?php echo 1 ?>b", "ab"),
        ("a</ b>c", "ac"),
        ("a<b never closed", "a"),
        ("a<b title=\"never closed>x", "a"),
        (
            "a<svg><text>x</text></svg><noscript><img alt=x></noscript>b",
            "ab",
        ),
        ("<iframe src=x>old</iframe><video>No video</video>", ""),
        ("a<script/>b", "a"),
    ] {
        assert_eq!(plain(html), text, "{html}");
    }
}

#[test]
fn nothing_that_is_left_out_ends_too_early_or_too_late() {
    for (html, text) in [
        // What is closed at once, in SVG alone.
        ("<p>a</p><svg/><p>b</p>", "a\n\nb"),
        ("a<svg viewBox='0 0 1 1' />b", "ab"),
        ("a<svg><g/><svg/>x<path d=x/></svg>b", "ab"),
        ("a<svg href=x/>b</svg>c", "ac"),
        ("a<template/>b</template>c", "ac"),
        ("a<video src=x />b", "a"),
        // What stands in itself.
        ("a<svg><svg></svg>x</svg>b", "ab"),
        ("a<SVG><svg><Svg></svg></svg>x</svg >b", "ab"),
        ("a<template>x<template>y</template>z</template>b", "ab"),
        ("a<video><video></video>x</video>b", "ab"),
        ("a<svg><svg></svg>b", "a"),
        // What only looks like an end.
        (
            "a<template><script>'</template>'</script>x</template>b",
            "ab",
        ),
        ("a<template><!-- </template> -->x</template>b", "ab"),
        ("a<template><p title='</template>'>x</template>b", "ab"),
        ("a<svg><![CDATA[ > </svg> ]]>x</svg>b", "ab"),
        ("a<svg><title>x</svg>b", "ab"),
        ("a<script><!--<script></script>x--></script>b", "ab"),
        ("a<script><!-- <SCRIPT >1</script >x</script>b", "ab"),
        ("a<script><!--<script>--></script>b", "ab"),
        ("a<script><!--></script>b", "ab"),
        ("a<script><!--</script>b", "ab"),
        ("a<script><!--<scripts></script>b", "ab"),
        ("a<style><!--<style></style>b", "ab"),
        // The ends of comments.
        ("a<!-- x --!>b", "ab"),
        ("a<!----!>b", "ab"),
        ("a<!--!>x-->b", "ab"),
        ("a<!---!>x-->b", "ab"),
        ("a<!-- x --!>b<!-- y -->c", "abc"),
        ("a<!-- x --! >y-->b", "ab"),
    ] {
        assert_eq!(plain(html), text, "{html}");
    }
}

#[test]
fn a_number_never_becomes_another() {
    for (html, text) in [
        ("<del>100</del><ins>200</ins>", "200"),
        ("<s>100</s> 200", "200"),
        ("7<strike>100</strike>200", "7 200"),
        ("colo<del>u</del>r", "color"),
        ("a <DEL>b <del>c</del> d</DEL> e", "a e"),
        ("<del><p>One.</p></del><p>Two.</p>", "Two."),
        ("1<s>2<p>3 <s>4", "1 2\n\n3 4"),
        ("10<sup>6</sup>", "10⁶"),
        ("10<sup>-6</sup>, 10<sup>−6</sup>", "10⁻⁶, 10⁻⁶"),
        (
            "CO<sub>2</sub> and H<sub>3</sub>O<SUP>+</SUP>",
            "CO₂ and H₃O⁺",
        ),
        ("1<sup>st</sup>, M<sup>lle</sup>", "1st, Mlle"),
        ("2020<sup><a href='#1'>12</a></sup>", "2020¹²"),
        ("said.<sup>[1]</sup>", "said.[¹]"),
        ("<sup>1</sup>/<sub>2</sub>", "¹/₂"),
        ("10<sup>&#54;</sup>", "10⁶"),
        ("١٠<sup>٦</sup>", "١٠ ٦"),
        ("１０<sup>６</sup>", "１０ ６"),
        ("10<sup></sup>6", "10 6"),
        ("x<sup>2</p><p>100", "x²\n\n100"),
        ("<msup><mn>10</mn><mn>6</mn></msup>", "10 6"),
    ] {
        assert_eq!(plain(html), text, "{html}");
    }
}

#[test]
fn references_become_their_characters_once() {
    for (html, text) in [
        ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"),
        ("&lt;script&gt;", "<script>"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        ("a&nbsp;b", "a\u{a0}b"),
        ("&eacute;&Eacute;&szlig;&yuml;&Agrave;&times;", "éÉßÿÀ×"),
        ("&ndash;&mdash;&hellip;&ldquo;&rsquo;&euro;", "–—…“’€"),
        ("&#233;&#xE9;&#Xe9;&#128512;", "ééé😀"),
        ("&#233 &#xe9!", "é é!"),
        ("&#146;&#151;&#x80;", "’—€"),
        (
            "&#0;&#xD800;&#x110000;&#99999999999999;",
            "\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
        ),
        ("&#10;a&#32;&#9;b", "a b"),
        (
            "&unheard; &amp &; & &# &#x; &#xg;",
            "&unheard; &amp &; & &# &#x; &#xg;",
        ),
        ("fish & chips&more", "fish & chips&more"),
    ] {
        assert_eq!(plain(html), text, "{html}");
    }
}

#[test]
fn a_long_text_is_not_read_to_its_end() {
    let html = "<p>é</p>".repeat(1_000_000);
    let text = plain(&html);
    assert!(text.chars().count() > limits::LONG_TEXT);
    assert!(text.len() <= limits::LONG_TEXT * 4 + 8);
}

/// Each of these took a pass over the rest for each of its bytes, if a search
/// that finds nothing were made again.
#[test]
fn what_is_never_closed_is_searched_once() {
    for piece in [
        "<",
        "<a",
        "<!--",
        "<script>",
        "</",
        "&",
        "&#",
        "<a x='",
        "<a b=\"",
        "&#1",
        "<s>",
        "<svg>",
        "<s></del>",
        "<svg><![CDATA[",
        "<template><script>",
        "<script><!--<script></script>",
        "<svg></svg ",
        "<s><!--",
        "<!---->",
        "<!----!>",
    ] {
        let html = piece.repeat(1_000_000 / piece.len());
        assert!(plain(&html).len() <= html.len(), "{piece}");
    }
}

proptest! {
    #[test]
    fn nothing_that_is_left_out_comes_back(
        html in "(<(script|style|SVG)>[a-z<&; ]{0,8}</(script|style|SVG)>|<svg/>|<!--[a-z<&]{0,8}--!?>|[A-Z]{1,4}| ){0,8}"
    ) {
        let text = plain(&html);
        prop_assert!(text.chars().all(|letter| letter.is_ascii_uppercase() || letter == ' '), "{}", text);
    }

    #[test]
    fn text_without_signs_stays_but_for_white_space(text in "[a-zé😀 \n]{0,40}") {
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        let plain = plain(&text);
        prop_assert_eq!(plain.split_ascii_whitespace().collect::<Vec<_>>(), words);
    }

    #[test]
    fn any_text_escaped_reads_back(text in "[ -~é]{0,40}") {
        let html = text.replace('&', "&amp;").replace('<', "&lt;");
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        prop_assert_eq!(plain(&html), words.join(" "));
    }

    #[test]
    fn any_markup_is_read(html in "[<>/!a-c&;#x0-9='\" -]{0,60}") {
        plain(&html);
    }
}
