import type { Difference, ReturnedFlag, SetAside } from "../setAside";
import { longDate } from "../summary/words";

/** "Set aside on 3 March 2026: “Agreed with the board”." */
export function setAsideWords({ on, reason }: SetAside): string {
  return `Set aside on ${longDate(on)}: “${reason}”.`;
}

const CHANGES: Readonly<Record<Difference, (entry: SetAside) => string>> = {
  text: ({ text }) =>
    text === "" ? "the cell was blank then" : `the cell has changed: it said “${text}”`,
  action: () => "the action's words have changed",
  severity: () => "it has become more serious",
};

/** Why a flag that was set aside counts again. */
export function returnedWords({ entry, because }: Omit<ReturnedFlag, "flag">): string {
  return `${setAsideWords(entry)} It counts again, as ${CHANGES[because](entry)}.`;
}
