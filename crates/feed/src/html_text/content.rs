//! Where the content of an element ends.

use super::tag::{self, Tag};

/// Elements whose content is characters, whatever tags it looks like.
const RAW: &str = "iframe noembed noframes noscript script select style textarea title";

/// Where the end tag of an element begins, in what stands after its start tag;
/// `None` without one.
pub(super) fn end(tag: &Tag<'_>, html: &str) -> Option<usize> {
    match tag.is_one_of(RAW) {
        true => raw_end(tag.name, html),
        false => nested_end(tag, html),
    }
}

/// A script goes on behind an end tag that stands in a comment of its own, after
/// a start tag
/// ([HTML, script data double escaped state](https://html.spec.whatwg.org/multipage/parsing.html#script-data-double-escaped-state)).
fn raw_end(name: &str, html: &str) -> Option<usize> {
    let script = name.eq_ignore_ascii_case("script");
    let (mut comment, mut inner) = (false, false);
    for at in 0..html.len() {
        let rest = html.as_bytes().get(at..)?;
        if is_tag(rest, b"</", name) {
            if !inner {
                return Some(at);
            }
            inner = false;
        } else if script {
            if rest.starts_with(b"<!--") {
                comment = true;
            } else if rest.starts_with(b"-->") {
                (comment, inner) = (false, false);
            } else if comment && is_tag(rest, b"<", name) {
                inner = true;
            }
        }
    }
    None
}

fn is_tag(html: &[u8], open: &[u8], name: &str) -> bool {
    let Some(rest) = html.strip_prefix(open) else {
        return false;
    };
    let Some((written, rest)) = rest.split_at_checked(name.len()) else {
        return false;
    };
    let ends = rest
        .first()
        .is_none_or(|after| b"\t\n\x0c\r />".contains(after));
    ends && written.eq_ignore_ascii_case(name.as_bytes())
}

/// Others may stand in one another, and with them what is in them. In SVG a
/// start tag can be the end as well, and nothing is raw but what says so.
fn nested_end(outer: &Tag<'_>, html: &str) -> Option<usize> {
    let foreign = outer.name.eq_ignore_ascii_case("svg");
    if foreign && outer.closed {
        return Some(0);
    }
    let (mut at, mut depth) = (0, 1);
    while let Some(rest) = html.get(at..)
        && !rest.is_empty()
    {
        let read = rest.starts_with('<').then(|| tag::read(rest)).flatten();
        at += match read {
            None => rest.chars().next().map_or(1, char::len_utf8),
            _ if foreign && rest.starts_with("<![CDATA[") => tag::length_to(rest, b"]]>"),
            Some((tag, length)) => {
                if tag.is_one_of(outer.name) {
                    match tag.opens {
                        true => depth += i32::from(!(foreign && tag.closed)),
                        false => depth -= 1,
                    }
                }
                if depth == 0 {
                    return Some(at);
                }
                let after = rest.get(length..).unwrap_or_default();
                let raw = !foreign && tag.opens && tag.is_one_of(RAW);
                let content = raw.then(|| raw_end(tag.name, after).unwrap_or(after.len()));
                length + content.unwrap_or_default()
            }
        };
    }
    None
}
