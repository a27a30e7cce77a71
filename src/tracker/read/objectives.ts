import type { CellTexts } from "../sources";
import { crossReference, objectiveReference, parentReference } from "../fields/reference";
import { withoutContinued } from "./headingText";

export interface Objective {
  /** Its number and words, in one line. */
  readonly text: string;
  /** Its number, which its actions' letters continue. */
  readonly number: string | null;
  /** Its words without the number. */
  readonly words: string;
  /** Where it was first told. */
  readonly cells: CellTexts;
  /** It stands for an objective told elsewhere. */
  readonly isCrossReference: boolean;
  /** Rows of actions that it groups. */
  rows: number;
}

/** The objectives of one sheet, from the top down; blank cells are inherited within the same objective. */
export class ObjectiveFinder {
  private readonly byNumber = new Map<string, Objective>();
  private last: Objective | null = null;
  private lastReference: string | null = null;

  /** The objective of a row: by its own cell, else by the number in its reference, else the one above. */
  find(ownText: string, cells: CellTexts, reference: string | null): Objective | null {
    const objective = ownText === "" ? this.inherited(reference) : this.named(ownText, cells);
    this.last = objective;
    this.lastReference = reference;
    if (objective) objective.rows++;
    return objective;
  }

  private named(ownText: string, cells: CellTexts): Objective {
    const text = withoutContinued(ownText);
    if (this.last?.text === text) return this.last;
    const made = makeObjective(text, cells);
    const known = made.number === null ? undefined : this.byNumber.get(made.number);
    if (known?.text === text) return known;
    if (made.number !== null && !made.isCrossReference) this.byNumber.set(made.number, made);
    return made;
  }

  private inherited(reference: string | null): Objective | null {
    const parent = reference === null ? null : parentReference(reference);
    for (let number = parent; number !== null; number = parentReference(number)) {
      const known = this.byNumber.get(number);
      if (known) return known;
    }
    if (parent === null || this.last === null) return this.last;
    const parentBefore = this.lastReference === null ? null : parentReference(this.lastReference);
    return parentBefore === parent ? this.last : null;
  }
}

export function makeObjective(text: string, cells: CellTexts): Objective {
  const pointed = crossReference(text);
  const own = pointed === null ? objectiveReference(text) : null;
  return {
    text,
    number: pointed ?? own?.ref ?? null,
    words: own === null || own.rest === "" ? text : own.rest,
    cells,
    isCrossReference: pointed !== null,
    rows: 0,
  };
}
