import type { ColumnProfile } from "./columnProfile";
import type { HeaderBlock } from "./header";
import { labelTokens, labelWords, matchLabel } from "./headerLabel";
import type { TableLayout } from "./layout";
import type { ForeignMeaning } from "./foreignVocabulary";
import type { ColumnMeaning } from "./vocabulary";

/** Labels that only a list of meetings has; the others of that meaning may stand in a tracker too. */
const MEETING_ITSELF = /meeting|minute|attendee|invitee|agenda|apolog/i;
const MEETINGS = /\b(?:meetings?|minutes|sessions|agendas?)\b/i;

/** Why the table under a header is not a tracker, in one sentence; null where it is one. */
export function whyNotTracker(
  header: HeaderBlock,
  layout: TableLayout,
  profiles: readonly ColumnProfile[],
): string | null {
  const foreign = foreignReason(header, layout, profiles);
  if (foreign !== null) return foreign;
  if (layout.columns.action === undefined && layout.columns.objective === undefined) {
    return "It has no column of things to do.";
  }
  if (kindsOf(layout).length < 2) {
    return "It has fewer than two of a lead, a date, a rating and evidence for each row.";
  }
  if (isContents(header)) return "It is a list of contents, not of actions.";
  return isMeetingLog(header, layout) ? "It is a list of meetings, not of actions." : null;
}

function kindsOf({ columns, leadAndDue, completed, milestones, quarters }: TableLayout): string[] {
  const dated = columns.due ?? columns.start ?? columns.originalDue ?? columns.revisedDue;
  const kinds: string[] = [];
  if (columns.lead !== undefined || leadAndDue !== null) kinds.push("lead");
  if (dated !== undefined || completed !== null || milestones.length > 0) kinds.push("date");
  if (columns.rag !== undefined || columns.stage !== undefined || quarters.length > 0)
    kinds.push("rating");
  if (columns.evidence !== undefined) kinds.push("evidence");
  return kinds;
}

const COUNTS = "It is a dashboard: it counts actions and lists none.";

function foreignReason(
  header: HeaderBlock,
  layout: TableLayout,
  profiles: readonly ColumnProfile[],
): string | null {
  // Columns of one rating's colours count nothing.
  const spread = new Set(
    [...layout.spreads.values()].flatMap(({ columns }) => columns.map(({ column }) => column)),
  );
  const meanings = header.labels
    .filter(({ column }) => !spread.has(column))
    .map((label) => meaningOf(label.parts[label.parts.length - 1] ?? ""));
  const count = (kind: ForeignMeaning) => meanings.filter((meaning) => meaning === kind).length;
  if (count("risk") >= 2) return "It is a risk register: it weighs risks, not actions.";
  const { action, objective } = layout.columns;
  const deeds = deedsLabel(header, layout);
  if (measures(meanings, deeds, layout) && (holdsFigures(profiles) || action === undefined)) {
    return "It is a table of measures and figures, not of actions.";
  }
  const counted = profiles[deeds];
  if (counted?.filled && counted.numbers === 1) return COUNTS;
  const tellsDeeds = (action ?? objective) !== undefined;
  if (count("count") >= 3 || (count("count") >= 1 && !tellsDeeds)) return COUNTS;
  const meetings = header.labels.filter((label) =>
    MEETING_ITSELF.test(label.parts.join(" ")),
  ).length;
  return meetings >= 1 && count("meeting") >= 1
    ? "It is a list of meetings, not of actions."
    : null;
}

const holdsFigures = (profiles: readonly ColumnProfile[]): boolean =>
  profiles.filter(({ numbers }) => numbers > 0.5).length >= 2;

/** Measures with their figures; behind actions that are led, dated and rated they only say what these are to bring. */
function measures(
  meanings: readonly (ColumnMeaning | null)[],
  deeds: number,
  layout: TableLayout,
): boolean {
  const before = meanings.slice(0, deeds);
  if (before.includes("impact")) return true;
  const isBehind = layout.columns.action !== undefined && !before.includes("measure");
  const some = meanings.filter((meaning) => meaning === "measure").length >= 2;
  return some && !(isBehind && kindsOf(layout).length >= 3);
}

/** Which label is over what is to be done. */
function deedsLabel({ firstColumn }: HeaderBlock, { columns }: TableLayout): number {
  return (columns.action ?? columns.objective ?? firstColumn) - firstColumn;
}

function meaningOf(label: string): ColumnMeaning | null {
  const best = matchLabel(label)[0];
  return best !== undefined && best.score >= 0.7 ? best.meaning : null;
}

/** The workbook's sheets or pages stand first, and no label speaks of actions. */
function isContents({ labels }: HeaderBlock): boolean {
  const [first, ...others] = labels.map(({ parts }) => parts.join(" "));
  return meaningOf(first ?? "") === "contents" && !others.some((label) => /\baction/i.test(label));
}

/** A column that says only "Date" tells when something happened, where it stands before the words and nothing is rated. */
function isMeetingLog(
  { view, row, labels, firstColumn }: HeaderBlock,
  { columns, quarters }: TableLayout,
): boolean {
  const words = columns.action ?? columns.objective ?? 0;
  if (columns.due === undefined || columns.due > words || quarters.length > 0) return false;
  const others = [columns.rag, columns.evidence, columns.start, columns.ref];
  if (others.some((column) => column !== undefined)) return false;
  const label = labels[columns.due - firstColumn]?.parts.at(-1) ?? "";
  if (labelTokens(labelWords(label)).join(" ") !== "date") return false;
  return MEETINGS.test(view.name) || textsAbove(view, row).some((text) => MEETINGS.test(text));
}

function textsAbove(view: HeaderBlock["view"], row: number): string[] {
  const texts: string[] = [];
  for (let r = Math.max(0, row - 12); r < row; r++) {
    for (const column of view.ownColumns(r)) texts.push(view.own(r, column));
  }
  return texts;
}
