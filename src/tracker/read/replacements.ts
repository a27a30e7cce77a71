import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { labelWords, matchLabel, RECOGNISED } from "./headerLabel";
import { ACCEPTED, meaningsOf, type AssignedRole } from "./labelMeanings";
import { withoutPeriod } from "./periodLabel";
import { roleFit } from "./roleFit";
import type { ColumnMeaning } from "./vocabulary";

interface Candidate extends AssignedRole {
  readonly index: number;
}

/** "Reason for revised date" is about one. */
const ABOUT = /\b(?:reasons?|rationale|why|explanation|justification|comments?)\b/i;

/** "Revised deadline (Mar 23)", but not "Last updated date", which says something else better. */
function saysRevised(label: HeaderLabel | undefined): boolean {
  if (label === undefined || ABOUT.test(labelWords(label.parts.at(-1) ?? ""))) return false;
  const meanings = meaningsOf(label);
  const score = Math.max(...meanings.map((one) => one.score));
  return (
    score >= ACCEPTED && meanings.some((one) => one.meaning === "revisedDue" && one.score === score)
  );
}

/** Of columns of revised dates, put in one after another, the last that holds any is the revised date. */
export function withLastRevision<T extends Candidate>(
  found: readonly T[],
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): T[] {
  const revised = found.filter(
    ({ meaning, index }) => meaning === "revisedDue" && saysRevised(labels[index]),
  );
  const told = revised.filter(({ index }) => holdsDates(profiles[index]));
  const last = Math.max(...told.map(({ index }) => index));
  return found.filter((one) => told.length < 2 || !revised.includes(one) || one.index === last);
}

/** The labels without a role that say revised dates too: what they hold counts where the later ones hold nothing. */
export function earlierRevisions(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  isFree: (index: number) => boolean,
): readonly number[] {
  return labels.flatMap((label, i) =>
    isFree(i) && saysRevised(label) && holdsDates(profiles[i]) ? i : [],
  );
}

/** "Yes" under "Revised date approved" is none. */
const holdsDates = (cells: ColumnProfile | undefined): boolean => (cells?.dates ?? 0) > 0;

const NEW = /^(?:new|current|revised|updated) /i;

/** A label beside the lead's that names who leads now, where anybody does: "New owner (Sept 23)". */
export function newLead(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  isFree: (index: number) => boolean,
): number | null {
  const at = labels.findIndex(({ parts }, i) => {
    const words = withoutPeriod(labelWords(parts.at(-1) ?? ""));
    const cells = profiles[i];
    if (!NEW.test(words) || !isFree(i) || cells === undefined) return false;
    const lead = matchLabel(words.replace(NEW, "")).find(
      ({ meaning }: { meaning: ColumnMeaning }) => meaning === "lead",
    );
    return lead !== undefined && lead.score >= RECOGNISED && roleFit("lead", cells) >= 1;
  });
  return at < 0 ? null : at;
}
