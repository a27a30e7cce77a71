import { colourOfLabel } from "../fields/rating";
import type { Colour } from "../model";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";

/** A rating that has a column for each colour, with a mark or a fill in one of them. */
export interface SpreadRating {
  /** In the order of the columns; the first stands for them all. */
  readonly columns: readonly { readonly column: number; readonly colour: Colour }[];
}

/** A rating has so many colours at least. */
const FEWEST = 3;
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
    if (group.length >= FEWEST && holdMarks(group, profiles)) groups.push(group);
    group = [];
  };
  labels.forEach((label, i) => {
    const colour = colourOver(label);
    if (colour === null) return close();
    const above = group.map((index) => labels[index]);
    const isNext = above.every((other) => other && fitsBeside(other, label, colour));
    if (!isNext) close();
    group.push(i);
  });
  close();
  return groups;
}

export function spreadOf(labels: readonly HeaderLabel[], group: readonly number[]): SpreadRating {
  const columns = group.flatMap((index) => {
    const label = labels[index];
    const colour = label ? colourOver(label) : null;
    return label && colour ? [{ column: label.column, colour }] : [];
  });
  return { columns };
}

function colourOver({ parts, own }: HeaderLabel): Colour | null {
  return own ? colourOfLabel(parts.at(-1) ?? "") : null;
}

/** Another colour, under the same heading. */
function fitsBeside(other: HeaderLabel, label: HeaderLabel, colour: Colour): boolean {
  const heading = ({ parts }: HeaderLabel) => parts.slice(0, -1).join("\n");
  return colourOver(other) !== colour && heading(other) === heading(label);
}

function holdMarks(group: readonly number[], profiles: readonly ColumnProfile[]): boolean {
  const cells = group.flatMap((index) => profiles[index] ?? []);
  const filled = cells.reduce((sum, profile) => sum + profile.filled, 0);
  const marks = cells.reduce((sum, profile) => sum + profile.marks * profile.filled, 0);
  const coloured = cells.reduce((sum, profile) => sum + profile.colouredOnly, 0);
  return filled === 0 ? coloured > 0 : marks >= filled * MARKED;
}
