import type { DateContext } from "../fields/date";
import { readDateText } from "../fields/dates/readDate";
import { readStage } from "../fields/rating";
import type { IsoDate } from "../model";

const FORMS = [
  // "COMPLETE – Write …", "Closed 3/7/24: Train …"; "Complete: the audit" may be what is to be done.
  /^((?:COMPLETED?|[Cc]ompleted|CLOSED|[Cc]losed|DONE|[Dd]one)(?: [^-–—:]{1,25})?)(?: ?[-–—]|:) /,
  // "[CLOSED] Train …"
  /^[[(]([^()[\]]{4,40})[\])]/,
  // "Set up a panel (Completed Mar 24)"
  /[[(]([^()[\]]{4,40})[\])]\.?$/,
  // "Publish a guide - DONE"
  / [-–—] ?(completed?|closed|done)\.?$/i,
];

/** What an action's own words say of its being done, and when; null where they say nothing of it. */
export function toldDone(
  text: string,
  context: DateContext,
  asOf: IsoDate,
): { readonly completed: IsoDate | null } | null {
  for (const form of FORMS) {
    const words = form.exec(text)?.[1];
    if (words === undefined) continue;
    const { completed } = readDateText(words, context);
    const isDone = completed === null ? readStage(words) === "complete" : completed <= asOf;
    if (isDone) return { completed };
  }
  return null;
}
