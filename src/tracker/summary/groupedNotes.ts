import type { Note } from "./report";
import type { SourceCell } from "./sections";
import { listWords } from "./words";

/** What is to be told of a place, and of which action where it is of one. */
export interface Remark {
  readonly text: string;
  /** "1.2", "“Agree the joint…”"; "" for no action's. */
  readonly subject: string;
  readonly source: SourceCell;
}

/** A cell's text beyond which Excel cuts its row off. */
const LONGEST = 700;

/**
 * One note for all remarks of one sheet that say the same, with their number, actions and cells, so that a reader is told
 * once: "No lead is named: 1.2, 1.3 (cells C5 and C6)". A single one keeps its own words. Cells are told where
 * `tellsCells`.
 */
export function groupedNotes(
  topic: string,
  remarks: readonly Remark[],
  tellsCells: boolean,
): readonly Note[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const id = JSON.stringify([remark.text, remark.source.sheet]);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [remark]);
    else group.push(remark);
  }
  return [...groups.values()].flatMap((group): Note[] => {
    const [first] = group;
    if (first === undefined) return [];
    const note = group.length === 1 ? alone(first) : together(first.text, group, tellsCells);
    return [{ topic, note, count: group.length === 1 ? null : group.length, source: first.source }];
  });
}

function alone({ text, subject }: Remark): string {
  return subject === "" ? text : `${subject}: ${text}`;
}

function together(text: string, group: readonly Remark[], tellsCells: boolean): string {
  const subjects = [...new Set(group.map(({ subject }) => subject))].filter(
    (subject) => subject !== "",
  );
  const cells = [...new Set(group.map(({ source }) => source.cell))];
  const isSentence = text.endsWith(".");
  const said = isSentence ? text.slice(0, -1) : text;
  const which = subjects.length === 0 ? "" : `: ${shortList(subjects)}`;
  const where = !tellsCells
    ? ""
    : ` (${cells.length === 1 ? "cell" : "cells"} ${shortList(cells)})`;
  return `${said}${which}${where}${isSentence ? "." : ""}`;
}

/** As many as fit, and how many more there are. */
function shortList(items: readonly string[]): string {
  let length = 0;
  const fit = items.findIndex((item) => (length += item.length + 2) > LONGEST);
  if (fit <= 0) return listWords(items);
  return listWords([...items.slice(0, fit), `${items.length - fit} more`]);
}
