/** What every browser has, and jsdom leaves out. */
import { TextDecoder, TextEncoder } from "node:util";

const preference = {
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

Object.assign(globalThis, { TextDecoder, TextEncoder, matchMedia: () => preference });
