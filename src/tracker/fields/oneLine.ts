const IS_UNTIDY = /^\s|\s$|[^\S ]|\s\s/;

/** A text in one line: any white space between its words is one space, and there is none around it. */
export function oneLine(text: string): string {
  // Most texts are so already, and need no copy.
  return IS_UNTIDY.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}
