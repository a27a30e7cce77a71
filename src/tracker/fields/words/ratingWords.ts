import type { Colour } from "../../model";

/** How plans write a colour, in lower case; a mixed one may have a slash, a hyphen or a space between its two. */
export const COLOUR_WORDS: Readonly<Record<Colour, readonly string[]>> = {
  red: ["red", "r"],
  "amber-red": ["amber-red", "red-amber", "a-r", "r-a"],
  amber: ["amber", "a", "yellow", "orange", "amb", "ambre", "ambar"],
  "amber-green": ["amber-green", "green-amber", "a-g", "g-a"],
  green: ["green", "g", "grn", "gren", "grren", "greeen", "geen"],
  blue: ["blue", "b"],
  pink: ["pink"],
  purple: ["purple", "violet"],
  grey: ["grey", "gray"],
};

/** Signs that some plans paste in place of a word. */
export const COLOUR_SIGNS: Readonly<Record<string, Colour>> = {
  "🔴": "red",
  "🟥": "red",
  "🟠": "amber",
  "🟧": "amber",
  "🟡": "amber",
  "🟨": "amber",
  "🟢": "green",
  "🟩": "green",
  "🔵": "blue",
  "🟦": "blue",
  "🟣": "purple",
  "🟪": "purple",
};

/** The direction of travel; never part of the rating. */
export const DIRECTION_WORDS = [
  "improved",
  "improving",
  "same",
  "unchanged",
  "no change",
  "static",
  "stable",
  "worse",
  "worsened",
  "worsening",
  "declined",
  "declining",
  "up",
  "down",
];

/** May lead in a rating: "RAG: Green", "Action overdue". */
export const RATING_LEADS = [
  "action",
  "actions",
  "all",
  "all actions",
  "task",
  "tasks",
  "overall rag",
  "rag rated",
  "overall rating",
  "overall status",
  "current rating",
  "current status",
  "rag status",
  "milestone",
  "progress",
  "rag",
  "brag",
  "rating",
  "rated",
  "rag rating",
  "status",
  "current rag",
  "overall",
  "now",
  "currently",
  "still",
  "remains",
];

/** Before the colour that an action had. */
export const RATED_BEFORE = ["was", "previously", "prev", "formerly", "from", "last", "moved from"];

/** Between the colour that an action had and the one that it has. */
export const RATED_NOW = ["now", "to", "currently", "now rated", "is now"];
