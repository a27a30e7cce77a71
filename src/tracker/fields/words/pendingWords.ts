/** What a cell says is still to come, in lower case; alone it heads nothing. */
export const SUBJECTS = [
  "evidence",
  "impact",
  "data",
  "information",
  "details",
  "detail",
  "link",
  "links",
  "lead",
  "leads",
  "lead officer",
  "owner",
  "name",
  "officer",
  "appointment",
  "recruitment",
  "post",
  "postholder",
  "post holder",
  "outcome",
  "outcomes",
  "update",
];

/** What is done with evidence, a name or a date once it is there. */
export const GIVEN = (
  "added advised agreed allocated appointed arranged assigned attached available collated collected completed " +
  "confirmed decided determined evidenced finalised gathered identified included inserted known obtained populated " +
  "provided received recorded recruited set shared sourced submitted supplied updated uploaded"
).split(" ");

/** It is not there, whatever it is. */
export const ABSENT = [
  "awaited",
  "awaiting",
  "follows",
  "missing",
  "needed",
  "outstanding",
  "pending",
  "required",
  "tba",
  "tbc",
  "tbd",
  "to follow",
  "will follow",
  "not yet",
];

/** "No" and "none" with these behind them say no more. */
export const SO_FAR = [
  "as yet",
  "at present",
  "at the moment",
  "at this point",
  "at this stage",
  "at this time",
  "currently",
  "this month",
  "this period",
  "this quarter",
  "this term",
  "to date",
  "to report",
  "yet",
];

/** "Once in place", "in due course": when it will be there. */
export const LATER = [
  "asap",
  "in due course",
  "later",
  "once available",
  "once complete",
  "once completed",
  "once in place",
  "shortly",
  "soon",
  "when available",
];

/** "As above": what the cell above says. */
export const DITTO = ["as above", "ditto", "do", "same as above", "see above", "as per above"];
