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

/** Of columns of revised dates, put in one after another, the last that holds any is the revised date. */
export function withLastRevision<T extends Candidate>(
  found: readonly T[],
  profiles: readonly ColumnProfile[],
): T[] {
  const revised = found.filter(({ meaning }) => meaning === "revisedDue");
  const told = revised.filter(({ index }) => (profiles[index]?.filled ?? 0) > 0);
  const last = Math.max(...told.map(({ index }) => index));
  return found.filter((one) => told.length < 2 || !revised.includes(one) || one.index === last);
}

/** The labels without a role that say revised dates too: what they hold counts where the later ones hold nothing. */
export function earlierRevisions(
  labels: readonly HeaderLabel[],
  isFree: (index: number) => boolean,
): readonly number[] {
  const says = (label: HeaderLabel) =>
    meaningsOf(label).some((one) => one.meaning === "revisedDue" && one.score >= ACCEPTED);
  return labels.flatMap((label, i) => (isFree(i) && says(label) ? i : []));
}

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
