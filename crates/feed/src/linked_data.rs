//! A story for programs: one block of [JSON-LD](https://www.w3.org/TR/json-ld11/)
//! in the words of [schema.org](https://schema.org/NewsArticle).

use crate::json_text::Object;
use crate::{Disclosure, Feed, Item, Timestamp, Url};

/// The story as a `NewsArticle`, fit to stand in a `script` element. It says
/// what the feed says and no more: names without a type are a `creditText`,
/// and what AI's part was is `digitalSourceType`, by the
/// [IPTC's terms](https://cv.iptc.org/newscodes/digitalsourcetype/).
pub fn linked_data(feed: &Feed, item: &Item) -> String {
    let mut credit = None::<String>;
    for author in &item.authors {
        credit = Some(match credit {
            Some(before) => [&before, "; ", &author.name].concat(),
            None => String::from(&*author.name),
        });
    }
    let time = |time: Option<Timestamp>| time.map(Timestamp::to_rfc3339);
    let disclosure = item.ai.as_ref().and_then(|ai| ai.disclosure);
    let source = disclosure.map(|disclosure| {
        let term = source_type(disclosure);
        ["http://cv.iptc.org/newscodes/digitalsourcetype/", term].concat()
    });
    // What the feed is it does not say: a paper, a site, one desk of it.
    let publication = feed.title.as_deref().map(|title| {
        Object::new()
            .text("@type", Some("CreativeWork"))
            .text("name", Some(title))
            .text("url", feed.home_page_url.as_ref().map(Url::as_str))
            .end()
    });
    let story = Object::new()
        .text("@context", Some("https://schema.org"))
        .text("@type", Some("NewsArticle"))
        .text("headline", Some(&item.headline()))
        .text("url", item.url.as_ref().map(Url::as_str))
        .text("description", item.summary.as_deref())
        .text("inLanguage", item.language_in(feed).as_deref())
        .text("datePublished", time(item.published).as_deref())
        .text("dateModified", time(item.modified).as_deref())
        .text("creditText", credit.as_deref())
        .text("digitalSourceType", source.as_deref());
    match publication {
        Some(publication) => story.member("isPartOf", &publication).end(),
        None => story.end(),
    }
}

/// The term for AI's part.
fn source_type(disclosure: Disclosure) -> &'static str {
    match disclosure {
        Disclosure::Autonomous => "trainedAlgorithmicMedia",
        Disclosure::Assisted => "compositeWithTrainedAlgorithmicMedia",
        Disclosure::HumanOnly => "digitalCreation",
    }
}
