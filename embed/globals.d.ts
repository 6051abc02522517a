// What the build fills in, and the two modules that it makes.

/** The version of the release, such as `1.4.2`. */
declare const VERSION: string;
/** The runtime module's file, relative to the entry. */
declare const RUNTIME: string;
/** The wasm file, relative to the entry. */
declare const WASM: string;
/** What stands in the menu in English, parted by bars. */
declare const MENU: string;
/** How the names of the files begin that are fetched when somebody needs them, relative to the entry. */
declare const PARTS: string;
/** The file with the style, which card files name, relative to the entry. */
declare const STYLE: string;
/** The languages that have one, each between spaces. */
declare const LANGUAGES: string;
/** What ties the runtime and the wasm file of one build together. */
declare const BUILD: string;

declare module "storymeter-css" {
  const css: string;
  export default css;
}

declare module "storymeter-glue" {
  type Bridge = import("./bridge.js").Bridge;
  type Command = import("./command.js").Command;
  type State = import("./storymeter.js").StoryMeterState;

  /** See `src/widget/mounted.rs`. */
  class Cards {
    mount(bridge: Bridge, feed: string | undefined): Mounted;
  }
  class Mounted {
    act(command: Command, text?: string, settled?: (state: State) => void): void;
    free(): void;
  }
  function __wbg_get_imports(): WebAssembly.Imports;
  function __wbg_finalize_init(
    instance: { exports: WebAssembly.Exports },
    module: WebAssembly.Module,
  ): unknown;
  export { Cards, Mounted, __wbg_finalize_init, __wbg_get_imports };
}
