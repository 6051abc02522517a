import { mount } from "svelte";
import { define } from "../element.js";
import { model } from "../model.js";
import Card from "./Card.svelte";
import { shown } from "./shown.svelte.js";

define((container) => {
  const state = shown();
  let started = false;
  return (feed) => {
    state.card = model(feed);
    if (started) return;
    started = true;
    mount(Card, { target: container, props: { state } });
  };
});
