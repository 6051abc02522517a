// What a host page sees of the widget: everything that could disturb it, and
// every event it may listen for. Loaded before anything else on the page.
(() => {
  const watch = {
    errors: [],
    rejections: [],
    violations: [],
    consoleErrors: [],
    warnings: [],
    events: [],
    instantiations: 0,
  };
  window.watch = watch;

  addEventListener("error", (event) => {
    // A resource that fails to load also fires "error", but at its element,
    // and does not bubble: only exceptions arrive here.
    watch.errors.push(String(event.message));
  });
  addEventListener("unhandledrejection", (event) => {
    watch.rejections.push(String(event.reason));
  });
  document.addEventListener("securitypolicyviolation", (event) => {
    watch.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });

  const keep = (name, list) => {
    const original = console[name];
    console[name] = (...words) => {
      list.push(words.map(String).join(" "));
      original.apply(console, words);
    };
  };
  keep("error", watch.consoleErrors);
  keep("warn", watch.warnings);

  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = (...given) => {
      watch.instantiations += 1;
      return original.apply(WebAssembly, given);
    };
  }

  for (const name of ["load", "error", "select"]) {
    // Heard on the window: an event gets here only if it bubbles, and out of
    // another component's shadow root only if it is composed.
    addEventListener(`story-meter-${name}`, (event) => {
      watch.events.push({
        type: event.type,
        target: event.target.id,
        state: event.target.state,
        cancelable: event.cancelable,
        detail: JSON.parse(JSON.stringify(event.detail)),
      });
    });
  }
})();
