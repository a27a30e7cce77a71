/** A sample tracker that can be opened by name. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly about: string;
}

/** In the order of the menu: the first is opened at the start. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    file: "brackenmoor.xlsx",
    title: "Brackenmoor",
    about: "Four priorities with milestone columns between quarters, rated mostly by colour",
  },
  {
    file: "kestrelshire.xlsx",
    title: "Kestrelshire",
    about: "A plan laid out for paper, with headers on each page and awkward dates",
  },
  {
    file: "lynmarsh.xlsx",
    title: "Lynmarsh",
    about: "A sheet for each priority, with lettered actions that have several dates",
  },
  {
    file: "port-merrin.xlsx",
    title: "Port Merrin",
    about: "Areas of concern, with officers by their initials and no ratings",
  },
  {
    file: "quillbury.xlsx",
    title: "Quillbury",
    about: "A short plan for a first look, with closed actions and a risk register",
  },
  {
    file: "thornvale.xlsx",
    title: "Thornvale",
    about: "One flat table, with reviews in free text and colour",
  },
  {
    file: "wendmere.xlsx",
    title: "Wendmere",
    about: "Quarters that say their own period, a table of Excel's own and a hidden sheet",
  },
];
