import { OFFICE_BASE, readOfficeScript, runScript } from "./scripts";

interface ScriptElement {
  src?: string;
  onload?: (() => void) | null;
}

/**
 * Lets office.js load its own scripts from the installed package in a realm without a network: Node gets the few
 * members of `window` and `document` that office.js asks for, jsdom keeps its own and has its <head> watched.
 * Returns what puts everything back.
 */
export function furnishRealm(): () => void {
  return typeof document === "undefined" ? furnishNode() : furnishDom();
}

function loadScript(element: ScriptElement): void {
  const { src } = element;
  if (!src?.startsWith(OFFICE_BASE)) return;
  setTimeout(() => {
    runScript(readOfficeScript(src), src);
    element.onload?.();
  }, 0);
}

function furnishNode(): () => void {
  const own = { src: `${OFFICE_BASE}office.js`, getAttribute: () => null };
  const head = { appendChild: loadScript, removeChild: () => undefined };
  const members: Record<string, unknown> = {
    window: globalThis,
    document: {
      getElementsByTagName: (name: string) => (name === "script" ? [own] : [head]),
      createElement: () => ({ setAttribute: () => undefined }),
      head,
    },
    location: { href: OFFICE_BASE, search: "", hash: "", protocol: "https:" },
    history: {},
    navigator: { userAgent: "" },
  };
  const added = Object.keys(members).filter((name) => !(name in globalThis));
  for (const name of added) {
    Object.defineProperty(globalThis, name, {
      value: members[name],
      configurable: true,
      writable: true,
    });
  }
  return () => {
    for (const name of added) Reflect.deleteProperty(globalThis, name);
  };
}

function furnishDom(): () => void {
  const tag = document.createElement("script");
  tag.type = "application/x-office"; // jsdom must not run it; office.js only looks at where it came from
  tag.src = `${OFFICE_BASE}office.js`;
  document.head.append(tag);
  const appendChild = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const element = node as unknown as ScriptElement;
    if (!element.src?.startsWith(OFFICE_BASE)) return appendChild<T>(node);
    loadScript(element);
    return node;
  };
  return () => {
    document.head.appendChild = appendChild;
    tag.remove();
  };
}
