//! What a plan says, done on the page.

use super::beside::{announce, rescue_focus};
use super::browser::{has_fallback, present_time};
use super::card::MountedCard;
use super::controller::Controller;
use super::model::Model;
use super::plan::{Drawing, Plan};
use super::state::State;
use crate::view::Screen;
use js_sys::Function;
use wasm_bindgen::JsValue;

impl Controller {
    /// Brings the page up to date.
    pub(super) fn present(&self, answered: bool) {
        let now = present_time();
        if self.bridge.container().child_element_count() == 0 {
            // Somebody may have taken the card away that the page came with.
            self.model.ask(Model::forget_pre_rendered);
        }
        let plan = self.model.ask(|model| model.plan(answered, now));
        self.carry_out(plan);
    }

    fn carry_out(&self, plan: Plan) {
        if let Some(drawing) = plan.drawing {
            self.draw(drawing);
        }
        if let Some((state, is_card)) = plan.notice {
            let _ = self.bridge.notify(state.word(), is_card);
        }
        if let Some(event) = plan.event {
            self.bridge.report(event.name(), &event.detail());
        }
        if let Some((waiting, state)) = plan.settled {
            settle(waiting, state);
        }
    }

    fn draw(&self, drawing: Drawing) {
        let (host, container) = (self.bridge.host(), self.bridge.container());
        let mut screen = drawing.screen;
        if let Screen::Loading { fallback } = &mut screen {
            *fallback = has_fallback(&host);
        }
        self.ages(matches!(&screen, Screen::Card { live, .. } if live.is_kept_true()));
        let card = self.card.take();
        let mut card = card.unwrap_or_else(|| MountedCard::new(&self.bridge, &drawing.view));
        card.render(screen);
        if let Some(message) = drawing.announcement {
            let _ = announce(&container, card.locale().text(message));
            // What the reader has pressed may be gone, and the focus with it.
            let _ = rescue_focus(&container);
        }
        self.card.set(Some(card));
        let _ = self.bridge.describe(drawing.data.as_deref());
    }
}

/// Tells those who wait for an answer.
pub(super) fn settle(waiting: Vec<Function>, state: State) {
    for settled in waiting {
        let _ = settled.call1(&JsValue::NULL, &state.word().into());
    }
}
