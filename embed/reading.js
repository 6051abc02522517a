// The style of what is read, for card files that have it: the narrative, posts, stories.

export { default as css } from "storymeter-css";
