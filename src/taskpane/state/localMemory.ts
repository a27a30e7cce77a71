/** What this browser keeps (localStorage) of the person who uses it, apart from any workbook: it is nobody else's to see. */
const PREFIX = "SendPlanTracker.";

/** The name under which it is kept who writes. */
export const WHO = "who";

/** What was kept under a name; "" for nothing, or where the browser keeps nothing. */
export function keptLocally(name: string): string {
  try {
    return localStorage.getItem(PREFIX + name) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a text, or drops it where it is blank. A browser that keeps nothing is no reason to stop. */
export function keepLocally(name: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, text);
  } catch {
    return;
  }
}
