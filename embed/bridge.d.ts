// The boundary between an element and the wasm module, from both sides.

import type { Command } from "./command.js";
import type { Language } from "./language.js";
import type { StoryMeterState } from "./storymeter.js";

/** An element, as it hands itself over to the runtime, to the wasm module (`src/widget/bridge.rs`) and to the actions. */
export interface Bridge {
  /** The `<story-meter>`. */
  readonly host: HTMLElement;
  /** The node in its shadow root that the card goes into. */
  readonly container: HTMLElement;
  /** Sets the state, and whether the card takes the place of what stands inside the tag. */
  notify(state: StoryMeterState, card: boolean): void;
  /** Dispatches `story-meter-…` in a microtask: the call that reports has returned by then. */
  report(event: "load" | "error", detail: unknown): void;
  /** What the page has handed over as the property `feed`. */
  feed(): unknown;
  /** The text of a feed that stands inside the tag. */
  inline(): string | undefined;
  /** What was asked for last. */
  language(): Language;
  /** Brings `language` up to date. */
  learn(): Promise<void>;
  /** Has the wasm module do it, and starts that before if need be; false where it can't. */
  act(command: Command, text?: string): Promise<boolean>;
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
