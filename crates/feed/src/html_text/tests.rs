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
        "<", "<a", "<!--", "<script>", "</", "&", "&#", "<a x='", "<a b=\"", "&#1",
    ] {
        let html = piece.repeat(1_000_000 / piece.len());
        assert!(plain(&html).len() <= html.len(), "{piece}");
    }
}

proptest! {
    #[test]
    fn nothing_that_is_left_out_comes_back(
        html in "(<(script|style|SVG)>[a-z<&; ]{0,8}</(script|style|SVG)>|<!--[a-z<&]{0,8}-->|[A-Z]{1,4}| ){0,8}"
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
