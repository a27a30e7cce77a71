const NOTHING = /^(?:|-+|–|n\/?a|none|tbc|tba|to follow)$/i;

/** Whether a text is a placeholder: "TBC", "n/a", "none", "to follow", "-", a bare heading. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}
