import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import test from "node:test";
import { listen, weigh } from "./network.mjs";

const request = (requestId, path, wallTime) => ({ requestId, wallTime, request: { url: path.includes(":") ? path : `http://127.0.0.1:1${path}` } });

test("what was asked for before the paint is parted from what came after", () => {
  const session = new EventEmitter();
  const asked = listen(session);
  session.emit("Network.requestWillBeSent", request("1", "/page", 10));
  session.emit("Network.requestWillBeSent", request("2", "/late.wasm", 10.5));
  assert.deepEqual(asked(10_200), [
    { path: "/page", early: true },
    { path: "/late.wasm", early: false },
  ]);
});

test("what comes from memory, or from no server, is no request", () => {
  const session = new EventEmitter();
  const asked = listen(session);
  session.emit("Network.requestWillBeSent", request("1", "/feed.json", 10));
  session.emit("Network.requestWillBeSent", request("2", "/feed.json", 10.1));
  session.emit("Network.requestServedFromCache", { requestId: "2" });
  session.emit("Network.requestWillBeSent", request("3", "data:,", 10));
  assert.equal(asked(11_000).length, 1);
});

test("bytes add up, each compression by itself; what is not known weighs nothing", () => {
  const sizes = new Map([["/a", { raw: 10, gzip: 6, brotli: 5 }]]);
  assert.deepEqual(weigh([{ path: "/a" }, { path: "/a" }, { path: "/missing" }], sizes), { requests: 3, raw: 20, gzip: 12, brotli: 10 });
});
