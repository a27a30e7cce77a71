import { fieldWords } from "../actions/updates";
import type { ReturnBatch, ReturnsResult } from "../actions/returns";
import type { ReturnConflict, ReturnDifference } from "../tracker/returns/merged";
import type { ReadReturn } from "../tracker/returns/readReturn";
import type { CellChange } from "../tracker/update/update";

export interface MergeRun {
  readonly result: ReturnsResult;
  /** Files that could not be read. */
  readonly problems: readonly string[];
  readonly returns: readonly ReadReturn[];
  /** null where nothing was to be written. */
  readonly target: string | null;
  readonly isChanged: boolean;
}

/** What came of merging returns, for a person at a terminal: by lead, cell by cell, then what is left to decide. */
export function describeReturns({
  result,
  problems,
  returns,
  target,
  isChanged,
}: MergeRun): string {
  const { batches, conflicts, notes, unchanged } = result;
  const refused = batches.flatMap((batch) => batch.refused);
  const overtaken = batches.flatMap((batch) => batch.overtaken);
  const cells = batches.reduce((sum, { changes }) => sum + changes.length, 0);
  return [
    `${counted(returns.length, "return")} read; ${counted(cells, "cell")} ${target === null ? "would change" : "changed"}; ${counted(unchanged, "row")} with nothing new.`,
    ...batches.filter(({ changes }) => changes.length > 0).flatMap(describeBatch),
    ...section("Not written, as the tracker has no place for it", refused.flatMap(describeRefusal)),
    ...section(
      "Not written, as somebody changed the cell meanwhile: run this again",
      overtaken.map(({ change }) => `  ${change.sheet} ${change.cell}`),
    ),
    ...section(
      `To decide, and not written (${conflicts.length})`,
      conflicts.flatMap(describeConflict),
    ),
    ...section(
      "Could not be read",
      problems.map((problem) => `  ${problem}`),
    ),
    ...section(
      "Also seen",
      notes.map(({ source, row, text }) => `  ${source}, row ${row}: ${text}`),
    ),
    "",
    written(target, isChanged),
  ].join("\n");
}

function written(target: string | null, isChanged: boolean): string {
  if (target === null) return "Nothing was written, as this was a dry run.";
  return isChanged ? `Written: ${target}` : "Nothing was written, as nothing was to change.";
}

function describeBatch(done: ReturnBatch): string[] {
  const { lead, period, source, batch, changes } = done;
  const title = [
    lead,
    period === "now" ? null : period,
    source,
    batch === null ? null : `update ${batch}`,
  ];
  return [
    "",
    title.filter(Boolean).join(" · "),
    ...changes.flatMap((each) => describeChange(each, done)),
  ];
}

function describeChange(change: CellChange, { differences }: ReturnBatch): string[] {
  const { sheet, cell, of, shown } = change;
  const about = differences.filter(({ key, field }) =>
    of.some((each) => each.key === key && each.field === field),
  );
  const names = about.map(({ ref, action }) => nameOf(ref, action));
  const [rated] = about.filter(({ field }) => field === "rating");
  return [
    `  ${[...new Set(names)].join("; ")}`,
    `    ${fieldWords(change)}, ${sheet} ${cell}: ${rated === undefined ? withText(shown) : withRating(shown, about)}`,
  ];
}

/** A cell that only its fill speaks for is told in the rating's words. */
function withRating(
  { before, after }: CellChange["shown"],
  about: readonly ReturnDifference[],
): string {
  const words = (told: readonly string[]): string => [...new Set(told)].join(", ") || "blank";
  const was = before.trim() === "" ? words(about.map((each) => each.before)) : quoted(before);
  const will = words(about.map((each) => each.said));
  return after.trim() === "" ? `${was} → ${will}` : `${was} → ${quoted(after)} (${will})`;
}

/** Of a text that is added to, what is added. */
function withText({ before, after }: CellChange["shown"]): string {
  const stands = before.trimEnd();
  const was = stands.trim() === "" ? "blank" : quoted(before);
  const isMore = stands !== "" && after.startsWith(stands) && after.length > stands.length;
  const added = after.slice(stands.length).trim();
  return isMore
    ? `${was} with the line “${oneLine(added, WIDEST)}”`
    : `${was} → “${oneLine(after, WIDEST)}”`;
}

const quoted = (text: string): string => `“${oneLine(text, 60)}”`;

const WIDEST = 400;

function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

function describeRefusal({ difference, reason }: { difference: ReturnDifference; reason: string }) {
  const { lead, ref, action, said: text, source, row } = difference;
  return [
    `  ${nameOf(ref, action)}: “${oneLine(text, 60)}” (${lead}; ${source}, row ${row})`,
    `    ${reason}`,
  ];
}

function describeConflict({ what, field, said: text, why, remedy, id, ...place }: ReturnConflict) {
  const about = [oneLine(what, 70), field].filter(Boolean).join(", ");
  const words = text === "" ? "" : `: “${oneLine(text, 60)}”`;
  const accept = id === null ? "" : ` (--accept ${id})`;
  return [
    `  ${about}${words}`,
    `    ${[place.lead, `${place.source}, row ${place.row}`].filter(Boolean).join("; ")}: ${why}.`,
    `    ${capital(remedy)}${accept}.`,
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const nameOf = (ref: string, action: string): string =>
  oneLine([ref, action].filter(Boolean).join(" "), 70);
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `${title}:`, ...lines];
const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
