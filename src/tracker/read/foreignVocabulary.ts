/** Labels that give away a table that is not a tracker, compared as in `HEADER_TERMS`. */

/** Kinds of table that are not trackers, by the columns that give them away. */
export type ForeignMeaning = "risk" | "measure" | "meeting" | "count" | "contents";

export interface HeaderTerms {
  /** Says this and hardly anything else. */
  readonly sure: readonly string[];
  /** Says this where no other column says it better, or where the cells agree. */
  readonly likely?: readonly string[];
}

export const FOREIGN_TERMS: Readonly<Record<ForeignMeaning, HeaderTerms>> = {
  risk: {
    sure: list(`
      likelihood; mitigation; risk description; risk score; inherent risk; residual risk;
      mitigating action; probability; risk rating; control; risk owner; gross score; net score;
      risk ref; risk id; current control; raid category; raid type; risk category; risk type; risk priority number; rpn
    `),
  },
  measure: {
    sure: list(`
      baseline; actual; national average; england; national; statistical neighbour; indicator;
      performance indicator; key performance indicator; numerator; denominator; target value;
      polarity; current performance; previous year; regional; measure description; data source;
      latest figure; latest data; current figure; outturn
    `),
  },
  meeting: {
    sure: list(`
      meeting; meeting date; date of meeting; minute; minute ref; agenda item; attendee; invitee;
      present; apology; meeting name; agenda; raised at; discussion; decision; venue; chair
    `),
  },
  contents: { sure: list(`sheet; tab; worksheet; sheet name; tab name; page; page number`) },
  count: {
    sure: list(`
      total; total action; number of action; count; overdue; on track; red; amber; green; blue;
      not started; in progress; delayed; at risk; grey; number complete; complete action; open
      action; closed action; total number
    `),
  },
};

/** The terms of a list that semicolons part. */
export function list(words: string): string[] {
  return words.split(";").map((word) => word.trim());
}
