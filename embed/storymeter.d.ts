// Public types of the <story-meter> element.

/** What the element shows: nothing asked for, on its way, a card, a card that could not be refreshed, no card. */
export type StoryMeterState = "idle" | "loading" | "ready" | "stale" | "error";

/** Why there is no card, only an old one, one in English, or a live one in the place of the card file's. See docs/errors.md. */
export type StoryMeterErrorCode =
  | "invalid-src"
  | "network"
  | "http"
  | "timeout"
  | "too-large"
  | "not-json"
  | "not-a-feed"
  | "no-such-story"
  | "language-missing"
  | "actions-missing"
  | "wasm-unavailable"
  | "wasm-blocked"
  | "wasm-missing"
  | "wasm-timeout"
  | "version-skew"
  | "wasm-trapped"
  | "card-missing"
  | "card-refused"
  | "card-mismatch";

/** Something in the feed that could not be used, or was read although it is not written as the format has it. */
export interface StoryMeterDiagnostic {
  /** Where, such as `$.items[3]._storymeter.volume.count`. */
  path: string;
  /** `problem` where something is not shown. */
  severity: "problem" | "warning";
  code: string;
  message: string;
}

/** `detail` of `story-meter-load`. */
export interface StoryMeterLoadDetail {
  /** The feed's address; `null` for a feed given by the `feed` property, or inside a tag without `src`. */
  src: string | null;
  /** The id of the story on the card; `null` where the feed has none. */
  story: string | null;
  /** How many stories the feed has. */
  items: number;
  /** How fresh the figures are; `null` where the card does not speak of it. */
  freshness: "live" | "delayed" | "stale" | "frozen" | null;
  diagnostics: StoryMeterDiagnostic[];
}

/** `detail` of `story-meter-error`. */
export interface StoryMeterErrorDetail {
  code: StoryMeterErrorCode;
  message: string;
}

/** `detail` of `story-meter-select`, which can be cancelled; its default follows the link, or opens the story in the card. */
export interface StoryMeterSelectDetail {
  story: string;
  url: string;
}

/** The tag's attributes, for templates that check them. All are texts, and all may change at any time. */
export interface StoryMeterAttributes {
  /** The address of the story feed. */
  src?: string;
  /** The address of a card file, which is drawn without wasm. See docs/card-files.md. */
  "card-src"?: string;
  story?: string;
  layout?: "full" | "card" | "meter" | "list";
  theme?: "auto" | "light" | "dark";
  sections?: string;
  stories?: string;
  "heading-level"?: string;
  refresh?: string;
  "as-of"?: string;
  open?: "inline";
  images?: string;
  loading?: "lazy" | "eager";
  "time-zone"?: string;
}

export interface StoryMeterElement extends HTMLElement {
  readonly state: StoryMeterState;
  /** A parsed JSON Feed, shown in place of the one at `src`; `undefined` gives `src` its turn again. */
  feed: unknown;
  /** Asks for the feed again. Kept with the state after the answer; never rejected. */
  refresh(): Promise<StoryMeterState>;
}

declare global {
  interface HTMLElementTagNameMap {
    "story-meter": StoryMeterElement;
  }
  interface HTMLElementEventMap {
    "story-meter-load": CustomEvent<StoryMeterLoadDetail>;
    "story-meter-error": CustomEvent<StoryMeterErrorDetail>;
    "story-meter-select": CustomEvent<StoryMeterSelectDetail>;
  }
}
