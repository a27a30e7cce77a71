/** Signs that plans rate with; what each means is for the plan's own key to say. */
const SIGN = "[✓✔☑✅✗✘✖☒❌×⚠❗►▶◄◀▲▼→↗↑↓●○◐◑◯■□◆◇★☆⏳⏸⏩➔➜]";
const LONE = new RegExp(`^(${SIGN})\\ufe0f?$`, "u");
const ENTRY = new RegExp(`(${SIGN})\\ufe0f? ?[=:–-]?([^\\n]*?)(?=${SIGN}|$)`, "gmu");

/** The sign that is all that a text holds; null for other texts. */
export function signOf(text: string): string | null {
  return LONE.exec(text.trim())?.[1] ?? null;
}

/** The signs that a legend in one text explains, each with its words: "✔ Complete  ⚠ Delayed". */
export function signEntries(text: string): [sign: string, words: string][] {
  return [...text.matchAll(ENTRY)].map(([, sign = "", words = ""]) => [sign, words]);
}
