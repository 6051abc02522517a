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
  | "card-mismatch"
  | "not-supported";

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

/** The tag's attributes, for templates that check them. All may change at any time. */
export interface StoryMeterAttributes {
  /** The address of the story feed. */
  src?: string;
  /** The address of a card file, which is drawn without wasm. See docs/card-files.md. */
  "card-src"?: string;
  story?: string;
  layout?: "full" | "card" | "meter" | "strip" | "list";
  theme?: "auto" | "light" | "dark";
  sections?: string;
  stories?: string | number;
  "heading-level"?: string | number;
  refresh?: string | number;
  "as-of"?: string;
  open?: "inline";
  images?: "" | "true" | "false" | boolean;
  loading?: "lazy" | "eager";
  "time-zone"?: string;
}

/** What a property of a text takes: `null`, `undefined`, `false` and the empty text remove the attribute. */
export type StoryMeterText = string | number | false | null | undefined;

/** Properties reflect attributes. One whose attribute is not there is the empty text, `images` is then `false`. */
export interface StoryMeterElement extends HTMLElement {
  /** The address of the story feed. Default: none, `""`. */
  get src(): string;
  set src(value: StoryMeterText | URL);
  /** The address of a card file. Default: none, `""`. */
  get cardSrc(): string;
  set cardSrc(value: StoryMeterText | URL);
  /** An item's id. Default: the feed's first item, `""`. */
  get story(): string;
  set story(value: StoryMeterText);
  /** `full`, `card`, `meter` or `list`. Default: `""`, as `full`. */
  get layout(): string;
  set layout(value: StoryMeterText);
  /** `auto`, `light` or `dark`. Default: `""`, as `auto`. */
  get theme(): string;
  set theme(value: StoryMeterText);
  /** Words out of `meter sources dek narrative posts stories byline`. Default: the layout's, `""`. */
  get sections(): string;
  set sections(value: StoryMeterText);
  /** How many more stories, 0 to 2,000. Default: `""`, as 5. */
  get stories(): string;
  set stories(value: StoryMeterText);
  /** 2 to 6. Default: `""`, as 2. */
  get headingLevel(): string;
  set headingLevel(value: StoryMeterText);
  /** Seconds between two requests, 60 to 86,400. Default: the feed is asked for once, `""`. */
  get refresh(): string;
  set refresh(value: StoryMeterText);
  /** An RFC 3339 time; `true` freezes the card without one. Default: not frozen, `""`. */
  get asOf(): string;
  set asOf(value: StoryMeterText | true);
  /** `inline`. Default: links are followed, `""`. */
  get open(): string;
  set open(value: StoryMeterText);
  /** Whether pictures are loaded. Default: `false`. The texts `"false"` and `""` are false, any other is true. */
  get images(): boolean;
  set images(value: boolean | string | null | undefined);
  /** `lazy` or `eager`. Default: `""`, as `lazy`. */
  get loading(): string;
  set loading(value: StoryMeterText);
  /** A zone of the IANA database. Default: the reader's own, `""`. */
  get timeZone(): string;
  set timeZone(value: StoryMeterText);
  readonly state: StoryMeterState;
  /**
   * Kept with the state once it is `ready`, `stale` or `error`: at once, where it is that already. For whoever may have
   * missed the events. Never broken; not kept while there is nothing to show, or no reader comes near.
   */
  readonly ready: Promise<StoryMeterState>;
  /** A parsed JSON Feed, shown in place of the one at `src`; `undefined` gives `src` its turn again. */
  feed: unknown;
  /** Asks for the feed again. Kept with the state after the answer; never broken. */
  reload(): Promise<StoryMeterState>;
}

/** What `customElements.get("story-meter")` gives. */
export interface StoryMeterConstructor {
  new (): StoryMeterElement;
  readonly prototype: StoryMeterElement;
  /** Such as `1.4.2`. */
  readonly version: string;
}

declare global {
  interface HTMLElementTagNameMap {
    "story-meter": StoryMeterElement;
  }
  /** Of elements, of `document` and of `window`: the events bubble. */
  interface GlobalEventHandlersEventMap {
    "story-meter-load": CustomEvent<StoryMeterLoadDetail>;
    "story-meter-error": CustomEvent<StoryMeterErrorDetail>;
    "story-meter-select": CustomEvent<StoryMeterSelectDetail>;
  }
  interface CustomElementRegistry {
    get(name: "story-meter"): StoryMeterConstructor | undefined;
    whenDefined(name: "story-meter"): Promise<StoryMeterConstructor>;
  }
}
