import { createApp, h, shallowRef } from "vue";
import { define } from "../element.js";
import { model } from "../model.js";
import Card from "./Card.vue";

define((container) => {
  const card = shallowRef();
  let started = false;
  return (feed) => {
    card.value = model(feed);
    if (started) return;
    started = true;
    createApp({ render: () => h(Card, { card: card.value }) }).mount(container);
  };
});
