import { render } from "preact";
import { define } from "./element.js";
import { model } from "./model.js";
import { Card } from "./card.jsx";

define((container) => (feed) => render(<Card card={model(feed)} />, container));
