import { colourOfLabel, readStage } from "../fields/rating";
import type { Colour } from "../model";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";

/** One column of a spread rating: what it is marked for, "Red" or "Complete", and the colour where that is one. */
export interface SpreadColumn {
  readonly column: number;
  readonly word: string;
  readonly colour: Colour | null;
}

/** A rating that has a column for each colour, with a mark or a fill in one of them. */
export interface SpreadRating {
  /** In the order of the columns; the first stands for them all. */
  readonly columns: readonly SpreadColumn[];
}

/** A rating has so many columns at least, and so many of them are colours, or all are statuses with marks below. */
const FEWEST = 3;
const FEWEST_COLOURS = 2;
/** Of the cells that hold something, so many hold a mark: a dashboard's columns hold figures. */
const MARKED = 0.8;

/** Neighbouring columns that are headed by colours, each once, and hold marks and no figures; by the labels' indices. */
export function findSpreads(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): number[][] {
  const groups: number[][] = [];
  let group: number[] = [];
  const close = () => {
    const colours = group.filter((i) => wordOver(labels[i])?.colour).length;
    const isTold = colours >= FEWEST_COLOURS || (colours === 0 && areTicked(group, profiles));
    if (group.length >= FEWEST && isTold && holdMarks(group, profiles)) groups.push(group);
    group = [];
  };
  labels.forEach((label, i) => {
    if (wordOver(label) === null) return close();
    const isNext = group.every((index) => fitsBeside(labels[index], label));
    if (!isNext) close();
    group.push(i);
  });
  close();
  return groups;
}

export function spreadOf(labels: readonly HeaderLabel[], group: readonly number[]): SpreadRating {
  const columns = group.flatMap((index) => {
    const label = labels[index];
    const over = wordOver(label);
    return label && over ? [{ column: label.column, ...over }] : [];
  });
  return { columns };
}

function wordOver(label: HeaderLabel | undefined): Omit<SpreadColumn, "column"> | null {
  const word = label?.own === true ? (label.parts.at(-1) ?? "") : "";
  const colour = colourOfLabel(word);
  if (colour !== null) return { word: colour, colour };
  // A column "Done" after the dates is a list of its own; beside colours it is one of them.
  return /\d|%/.test(word) || readStage(word) === null ? null : { word, colour: null };
}

/** Another colour, under the same heading. */
function fitsBeside(other: HeaderLabel | undefined, label: HeaderLabel): boolean {
  const heading = (each: HeaderLabel | undefined) => each?.parts.slice(0, -1).join("\n");
  return wordOver(other)?.word !== wordOver(label)?.word && heading(other) === heading(label);
}

/** A sign in each of them, at least once, and nothing else. */
function areTicked(group: readonly number[], profiles: readonly ColumnProfile[]): boolean {
  const cells = group.flatMap((index) => profiles[index] ?? []);
  const told = cells.filter(({ filled }) => filled > 0);
  return (
    told.length > 1 &&
    told.every(
      ({ marks, numbers, averageLength }) => marks === 1 && numbers === 0 && averageLength <= 2,
    )
  );
}

function holdMarks(group: readonly number[], profiles: readonly ColumnProfile[]): boolean {
  const cells = group.flatMap((index) => profiles[index] ?? []);
  const filled = cells.reduce((sum, profile) => sum + profile.filled, 0);
  const marks = cells.reduce((sum, profile) => sum + profile.marks * profile.filled, 0);
  const coloured = cells.reduce((sum, profile) => sum + profile.colouredOnly, 0);
  return filled === 0 ? coloured > 0 : marks >= filled * MARKED;
}
