import { saysNothing } from "../fields/blank";
import type { CellTexts } from "../sources";
import { mapped, type Steps } from "../steps";
import type { ActionDraft } from "./draftActions";
import type { Objective } from "./objectives";
import { reachesBeyond, textCells } from "./rowCells";

export interface ActionEvidence {
  readonly texts: readonly string[];
  /** null for a table without such a column. */
  readonly cells: CellTexts | null;
}

/** Shorter words ("Minutes") may well be the same in two rows that keep their own. */
const LONG = 30;

interface OwnEvidence extends ActionEvidence {
  /** The cell stands merged over several rows. */
  readonly merged: boolean;
}

/**
 * The evidence of each sheet's actions, in the same order. An objective's actions share what stands merged over rows,
 * or once for the objective, in whichever of its tables; where rows under the same labels keep their own, on whichever
 * sheet, a blank one has none. Nor has one that says so.
 */
export function* readEvidence(
  sheets: readonly (readonly ActionDraft[])[],
): Steps<(readonly ActionEvidence[])[]> {
  const read = yield* mapped(sheets, (drafts) => {
    const own = drafts.map(ownEvidence);
    return { drafts, own, groups: groupsOf(drafts, own) };
  });
  const keepers = rowsThatKeepTheirOwn(read.flatMap(({ groups }) => [...groups.values()]));
  return yield* mapped(read, ({ drafts, own, groups }) => {
    const shared = sharedEvidence(groups, keepers);
    return drafts.map(({ objective, row }, at) => {
      const evidence = own[at] ?? { texts: [], cells: null };
      if (evidence.texts.length > 0 || saysThereIsNone(evidence)) return evidence;
      return blockEvidence(row) ?? (objective && shared.get(objective)) ?? evidence;
    });
  });
}

function ownEvidence({ row }: ActionDraft): OwnEvidence {
  const { columns, otherEvidence } = row.table.layout;
  if (columns.evidence === undefined) return { texts: [], cells: null, merged: false };
  const own = evidenceIn(row, columns.evidence);
  const others = otherEvidence
    .map((column) => evidenceIn(row, column))
    .filter(({ texts }) => texts.length > 0);
  const [first = own, ...more] = own.texts.length > 0 ? [own, ...others] : others;
  return {
    texts: [first, ...more].flatMap(({ texts }) => texts),
    cells: [...first.cells, ...more.flatMap(({ cells }) => cells)],
    merged: [first, ...more].some(({ merged }) => merged),
  };
}

/** What one column of evidence tells of a row. */
function evidenceIn(row: ActionDraft["row"], column: number) {
  const { view } = row.table.header;
  const [first, ...carriedOn] = row.rows;
  const joined = [
    first === undefined ? "" : view.text(first, column),
    ...carriedOn.map((at) => view.own(at, column)),
  ];
  const others = [...row.steps, ...row.milestones, ...row.evidenceRows];
  const below = others.map((at) => view.own(at, column));
  const texts = [joined.filter((text) => text !== "").join(" "), ...below].filter(
    (text) => !holdsNone(text),
  );
  return { texts, cells: textCells(row, column, others), merged: reachesBeyond(row, column) };
}

/** "No" stands under "Evidence held (Y/N)". */
const NONE = /^(?:none|no?)\.?$/i;

const holdsNone = (text: string): boolean => saysNothing(text) || NONE.test(text.trim());

/** "None" in the action's own cell: it is no gap that what another says would fill. */
function saysThereIsNone({ cells }: ActionEvidence): boolean {
  return cells?.some(({ text }) => NONE.test(text.trim())) ?? false;
}

/** Evidence beside or under the heading that the action stands under. */
function blockEvidence({ block, table }: ActionDraft["row"]): ActionEvidence | null {
  const { evidence } = table.layout.columns;
  if (block === null || evidence === undefined) return null;
  const { view } = table.header;
  const rows = block.evidenceRows.filter((at) => !holdsNone(view.text(at, evidence)));
  const [first, ...others] = rows.map((at) => view.cell(at, evidence));
  return first === undefined
    ? null
    : { texts: rows.map((at) => view.text(at, evidence)), cells: [first, ...others] };
}

interface Group {
  readonly firstRow: ActionDraft["row"];
  readonly cells: Map<string, { evidence: OwnEvidence; row: ActionDraft["row"] }>;
}

/** What the rows of each objective tell. */
function groupsOf(
  drafts: readonly ActionDraft[],
  own: readonly OwnEvidence[],
): Map<Objective, Group> {
  const groups = new Map<Objective, Group>();
  drafts.forEach(({ objective, row }, i) => {
    if (objective === null) return;
    const group = groups.get(objective) ?? { firstRow: row, cells: new Map() };
    groups.set(objective, group);
    const evidence = own[i];
    if (!evidence?.cells || evidence.texts.length === 0) return;
    group.cells.set(evidence.cells[0].cell, { evidence, row });
  });
  return groups;
}

function sharedEvidence(
  groups: ReadonlyMap<Objective, Group>,
  keepers: ReadonlySet<string>,
): Map<Objective, ActionEvidence> {
  const shared = new Map<Objective, ActionEvidence>();
  for (const [objective, group] of groups) {
    const found = sharedOf(group, keepers.has(labelsOver(group)));
    if (found) shared.set(objective, found);
  }
  return shared;
}

const labelsOver = ({ firstRow }: Group): string => firstRow.table.header.signature;

/** The labels under which rows of one objective have different evidence, and no objective's is merged over its rows. */
function rowsThatKeepTheirOwn(groups: readonly Group[]): ReadonlySet<string> {
  const differing = new Set<string>();
  const sharing = new Set<string>();
  for (const group of groups) {
    const cells = [...group.cells.values()];
    const isMerged = cells.some(({ evidence }) => evidence.merged);
    if (isMerged || filledDown(cells)) sharing.add(labelsOver(group));
    else if (new Set(cells.map(({ evidence }) => evidence.texts.join())).size > 1)
      differing.add(labelsOver(group));
  }
  return new Set([...differing].filter((labels) => !sharing.has(labels)));
}

function sharedOf({ cells, firstRow }: Group, eachOwn: boolean): ActionEvidence | null {
  const all = [...cells.values()];
  const shared = all.find(({ evidence }) => evidence.merged) ?? filledDown(all);
  const [only] = all;
  const once = !eachOwn && all.length === 1 && only?.row === firstRow ? only : undefined;
  return (shared ?? once)?.evidence ?? null;
}

/** The same long words wherever an objective has any are one text for all its rows, filled down where others merge. */
function filledDown<C extends { evidence: OwnEvidence }>(cells: readonly C[]): C | undefined {
  const texts = new Set(cells.map(({ evidence }) => evidence.texts.join("\n")));
  const [text = ""] = texts;
  return cells.length > 1 && texts.size === 1 && text.length >= LONG ? cells[0] : undefined;
}
