//! Where an element's feed comes from.

use super::outcome::Outcome;
use super::subscription::Subscription;
use crate::error::Error;
use std::rc::Rc;

/// Where the element's feed comes from.
#[derive(Clone)]
pub(super) enum Origin {
    /// `src` is absent, and no feed was handed over.
    Nothing,
    /// `src` is no address.
    Refused(Error),
    /// `src`.
    Feed(Rc<Subscription>),
    /// The `feed` property.
    Given(Outcome),
    /// A feed inside the tag, without `src`.
    Inline(Outcome),
}

/// What errors call a feed without an address.
pub(super) const THE_PROPERTY: &str = "The feed property";
pub(super) const INSIDE_THE_TAG: &str = "The feed inside the tag";

impl Origin {
    /// What is known of the feed.
    pub(super) fn outcome(&self) -> Outcome {
        match self {
            Origin::Nothing => Outcome::default(),
            Origin::Refused(error) => Outcome {
                error: Some(error.clone()),
                ..Outcome::default()
            },
            Origin::Feed(subscription) => subscription.outcome(),
            Origin::Given(outcome) | Origin::Inline(outcome) => outcome.clone(),
        }
    }

    /// The feed's address, where it has one.
    pub(super) fn url(&self) -> Option<&str> {
        match self {
            Origin::Feed(subscription) => Some(subscription.url()),
            _ => None,
        }
    }

    /// Whether another request could bring another answer.
    pub(super) fn can_retry(&self) -> bool {
        self.url().is_some()
    }

    /// What an error is about.
    pub(super) fn subject(&self) -> &str {
        match self {
            Origin::Feed(subscription) => subscription.url(),
            Origin::Inline(_) => INSIDE_THE_TAG,
            _ => THE_PROPERTY,
        }
    }
}
