/** Stands for a cell that is merged from the one above it. */
export interface Above {
  readonly above: true;
}

export const asAbove: Above = { above: true };
