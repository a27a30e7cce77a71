import type { Status } from "../model";
import { STATUS_WORDS } from "../summary/words";

/** A status as the tracker holds it; blank for an action that is not rated. */
export function statusWord(status: Status): string | null {
  return status === "unrated" ? null : STATUS_WORDS[status];
}
