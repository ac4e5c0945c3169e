import { TextDecoder, TextEncoder } from "node:util";

/** jsdom draws nothing: what watches sizes has nothing to see. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// What browsers have and jsdom lacks. Imported before anything that wants it.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: NoObserver,
  IntersectionObserver: NoObserver,
});
Element.prototype.scrollIntoView = () => undefined;

// jsdom would try each of Fluent's rules on each element: minutes, for what no test here asks.
const plain = document.createElement("i").style;
window.getComputedStyle = () => plain;
