import type { OptionalSection } from "./options";

/** An optional sheet's name, and what it holds in one line. */
export const SECTION_WORDS: Readonly<
  Record<OptionalSection, { readonly name: string; readonly about: string }>
> = {
  exceptions: {
    name: "Board exceptions",
    about: "What is late, delayed or without evidence, with columns for people to fill",
  },
  "look-ahead": {
    name: "Board look-ahead",
    about: "What falls due in the next three months, and what is already in doubt",
  },
  quarters: {
    name: "Board quarters",
    about: "How the ratings went over time, part by part of the plan, with a chart",
  },
  leads: {
    name: "Board leads",
    about: "How many actions each lead has open, overdue, due soon or without evidence",
  },
  decisions: {
    name: "Board decisions",
    about: "What the board is asked to decide and what it decided, for people to fill",
  },
  "follow-up": {
    name: "Board follow-up",
    about: "What the board itself asked for, by whom and by when, for people to fill",
  },
  notes: {
    name: "Board notes",
    about: "How everything was read and counted, and what is doubtful",
  },
};
