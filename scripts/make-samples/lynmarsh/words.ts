import type { LetterLead, LetterRow } from "../layouts/letters-content";
import type { ExpectedLead } from "../expectation";
import { rgb } from "../xlsx/colour";

const AMBER = rgb("FFC000");
const GREEN = rgb("00B050");
const RED = rgb("FF0000");

type Look = LetterRow["rating"];
export const amberFill: Look = { fill: AMBER };
export const greenFill: Look = { fill: GREEN };
export const limeFill: Look = { fill: rgb("92D050") };
export const redFill: Look = { fill: RED };
export const noRating: Look = {};
export const amber = (word = "Amber"): Look => ({ word, fill: AMBER });
export const green = (word = "Green"): Look => ({ word, fill: GREEN });
export const red = (word = "Red"): Look => ({ word, fill: RED });

export const COMPLETE = "green complete";
export const STARTED = "amber in-progress";
export const LATE = "red delayed";

/** The posts that the glossary gives. */
export const DCS: ExpectedLead = { name: "DCS", post: "Director of Children's Services" };
export const HOSI: ExpectedLead = { name: "HoSI", post: "Head of SEND and Inclusion" };
export const DCO: ExpectedLead = { name: "DCO", post: "Designated Clinical Officer" };
export const DCOS: ExpectedLead = { name: "DCOs", post: "Designated Clinical Officer" };

export function lead(text: string, names: readonly ExpectedLead[], rows = 1): LetterLead {
  return { text, names, rows };
}
