// The boundary between an element and the wasm module, from both sides.

import type { Command } from "./command.js";
import type { Language } from "./language.js";
import type { StoryMeterState } from "./storymeter.js";

/** An element, as it hands itself over to the modules that are fetched later. */
export interface Inside {
  /** The `<story-meter>`. */
  readonly host: HTMLElement;
  /** The node in its shadow root that the card goes into. */
  container: HTMLElement;
  /** The wasm module's side, while it runs on the element. */
  mounted?: Mounted | undefined;
  /** Whether a reader is so close that the card is to be rendered. */
  isClose?: boolean;
  /** The story on the card, as JSON-LD; not there on a snapshot, which has it inside the tag. */
  story?: string | undefined;
  /** The style sheet that the card has from us, of the script's document. */
  sheet?: CSSStyleSheet | undefined;
  /** Sets the state, and whether the card takes the place of what stands inside the tag. */
  notify(state: StoryMeterState, card: boolean): void;
  /** Tells the page of a fault, a code of docs/errors.md; `goesOn` is truthy where a card is still to come, or stands. */
  fail(fault: unknown, goesOn?: unknown): void;
  /** What the page has handed over as the property `feed`. */
  feed(): unknown;
  /** The text of a feed that stands inside the tag. */
  inline(): string | null | undefined;
  /** Starts the wasm module on the element, if need be, and shows its card. Never broken: without wasm, `mounted` is not there. */
  begin(): Promise<void>;
  /** There is a card that needs no wasm until something is to change. */
  rest(): void;
  /** Has style and JSON-LD be in the document that the element is in. Never broken. */
  follow(): Promise<void>;
}

/** What the wasm module gets of an element (`src/widget/bridge.rs`). */
export interface Bridge extends Inside {
  /** Describes the story on the card to programs, as JSON-LD; without any, no more. */
  describe(story?: string): void;
  /** Dispatches `story-meter-…` in a microtask: the call that reports has returned by then. */
  report(event: "load" | "error", detail: unknown): void;
  /** What is asked for. */
  language(): Language;
}

/** An element on which the wasm module runs. */
export interface Mounted {
  /** Does one thing, or does it as soon as what is being done has ended. */
  act(command: Command, text?: string): void;
  /** Asks for the feed again; kept with the state after the answer. */
  refresh(command: typeof Command.Refresh | typeof Command.Retry): Promise<StoryMeterState>;
  /** Leaves nothing behind. */
  free(): void;
}

/** The started wasm module. */
export interface Runtime {
  /** @param fail is told what has stopped the module for good */
  mount(bridge: Bridge, fail: (error: unknown) => void): Mounted;
}
