import type { Officer } from "../layouts/blocks-content";
import { SheetDraft } from "../xlsx/sheet";

function officer(name: string, post: string, person: string): Officer {
  return { name, post, person };
}

export const ADIL = officer("ADIL", "Assistant Director Inclusion and Learning", "Rosalind Kemble");
export const DCO = officer("DCO", "Designated Clinical Officer", "Stephen Oyelaran");
export const CD = officer("CD", "Corporate Director", "Paula Whitmarsh");
export const P16M = officer("P16M", "Post 16 Manager", "Ewan Gallow");
export const SLSI = officer("SLSI", "Strategic Lead SEND and Inclusion", "Deborah Finchley");
export const SLEP = officer("SLEP", "Strategic Lead Educational Psychology", "Marcus Thornhill");
export const SLDP = officer("SLDP", "Strategic Lead Data and Performance", "Jill Hargrave");
export const SLCC = officer("SLCC", "Strategic Lead Children's Commissioning", "Nadia Rahmani");

const OTHERS: readonly (readonly [post: string, person: string])[] = [
  ["Portfolio Holder for Education (PFE)", "Cllr June Attwater"],
  ["Leader of the Council", "Cllr Samuel Brightwell"],
  ["Director Children's Social Care (DCSC)", "Farah Siddique"],
  ["Chief Nurse, ICB", "Moira Tennant"],
];

/** Who is who, in two pairs of columns. */
export function peopleSheet(): SheetDraft {
  const draft = new SheetDraft("Who is responsible", [52, 26, 52, 26]);
  draft.putMerged("A1:D1", "People with a part in this statement", { bold: true, size: 14 });
  const officers = [ADIL, DCO, CD, P16M, SLSI, SLEP, SLDP, SLCC].map(
    ({ name, post, person }): readonly [string, string] => [`${post} (${name})`, person ?? ""],
  );
  [...OTHERS, ...officers].forEach(([post, person], index) => {
    const row = Math.floor(index / 2) + 3;
    const [first, second] = index % 2 === 0 ? ["A", "B"] : ["C", "D"];
    draft.put(`${first}${row}`, post, { border: true, wrap: true });
    draft.put(`${second}${row}`, person, { border: true });
  });
  return draft;
}
