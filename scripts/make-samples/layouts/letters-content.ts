import type { DateFacts, ExpectedLead, FlagNote } from "../expectation";
import type { Colour } from "../xlsx/colour";
import { type Above, asAbove } from "./above";

/** One lettered action of a cell; what it says of itself wins over what its row says for all. */
export interface LetteredAction {
  readonly letter: string;
  readonly text: string;
  readonly by: DateFacts;
  /** "amber in-progress"; null for none. */
  readonly now: string | null;
  readonly flags: readonly FlagNote[];
  readonly leads?: readonly ExpectedLead[];
  readonly suggestion?: string | null;
}

export interface LetterRow {
  readonly actions: readonly LetteredAction[];
  /** What stands between the actions of one cell. */
  readonly gap: "\n" | "\n\n";
  /** Null where the cell above is merged down to here. */
  readonly shownDate: string | null;
  readonly rating: { readonly word?: string; readonly fill?: Colour };
  /** Null where the cell is blank. */
  readonly evidence: string | Above | null;
  readonly lead?: LetterLead;
  /** An evidence-only row below, over which the other cells are merged. */
  readonly moreEvidence?: string;
}

export interface LetterLead {
  readonly text: string;
  readonly names: readonly ExpectedLead[];
  /** How many rows the cell is merged over; 1 where it stands once for those below. */
  readonly rows: number;
}

export interface FocusArea {
  /** "1.1 Clear roles …" or, for actions told elsewhere, "Ref - 1.1 Clear roles …". */
  readonly text: string;
  readonly ref: string;
  readonly toldElsewhere?: true;
  readonly rows: readonly LetterRow[];
}

export interface PrioritySheet {
  readonly name: string;
  /** The heading under the title, its number with it. */
  readonly weakness: string;
  readonly vision: string;
  /** The last header cell; the first sheet's has the key. */
  readonly progressHead: string;
  readonly areas: readonly FocusArea[];
  readonly note?: string;
}

/** A row of one action. */
export function one(
  letter: string,
  text: string,
  parts: Omit<LetterRow, "actions" | "gap" | "evidence"> &
    Pick<LetteredAction, "by" | "now"> &
    Partial<Pick<LetterRow, "evidence"> & Pick<LetteredAction, "flags">>,
): LetterRow {
  const { by, now, flags = [], evidence = asAbove, ...row } = parts;
  return { ...row, evidence, gap: "\n", actions: [{ letter, text, by, now, flags }] };
}
