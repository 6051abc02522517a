import { createRoot } from "react-dom/client";
import { define } from "./element.js";
import { model } from "./model.js";
import { Card } from "./card.jsx";

define((container) => {
  const root = createRoot(container);
  return (feed) => root.render(<Card card={model(feed)} />);
});
