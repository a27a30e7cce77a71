/** What the pane shows of a plan that was read: words and numbers, ready to print. */
export interface Position {
  /** The day that the plan is judged at, "31 March 2026". */
  readonly asOf: string;
  /** "48 actions in 3 tables". */
  readonly found: string;
  readonly totals: readonly Line[];
  readonly flags: readonly Line[];
}

export interface Line {
  readonly label: string;
  readonly count: number;
}

/** What the pane can ask for. A rejection's message is for the person who reads it. */
export interface PaneActions {
  readPosition(): Promise<Position>;
  /** Writes the board's sheets and says which. */
  writeReport(): Promise<string>;
}
