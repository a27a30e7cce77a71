/** What every browser has, and jsdom leaves out. */
import { TextDecoder, TextEncoder } from "node:util";

const preference = {
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

Object.assign(Element.prototype, { scrollIntoView: () => undefined });
Object.assign(globalThis, { TextDecoder, TextEncoder, matchMedia: () => preference });

// A page that is closed draws no more. jsdom would still run a frame that is asked for as it closes, fail there for want
// of a document, and end the whole run.
const page: { readonly document: Document | undefined } = window;
const nextFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (draw) => (page.document === undefined ? 0 : nextFrame(draw));
