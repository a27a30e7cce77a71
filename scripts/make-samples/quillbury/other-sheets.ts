import type { CellStyle } from "../xlsx/cell";
import { type Colour, rgb } from "../xlsx/colour";
import { SheetDraft } from "../xlsx/sheet";

const CELL: CellStyle = { wrap: true, vertical: "top", border: true };
const HEAD: CellStyle = { ...CELL, bold: true };

export function ratingKey(): SheetDraft {
  const draft = new SheetDraft("Key", [12, 40]);
  draft.put("A1", "RAG key", { bold: true, size: 14 });
  const key: readonly (readonly [string, string, Colour])[] = [
    ["Blue", "Complete", rgb("00B0F0")],
    ["Green", "On track", rgb("92D050")],
    ["Amber", "At risk", rgb("FFC000")],
    ["Red", "Delayed", rgb("FF0000")],
    ["Grey", "Not started", rgb("BFBFBF")],
  ];
  key.forEach(([word, meaning, fill], index) => {
    draft.put(`A${index + 3}`, word, { ...HEAD, fill });
    draft.put(`B${index + 3}`, meaning, CELL);
  });
  return draft;
}

/** Likelihood, impact and mitigation: no tracker. */
export function riskRegister(): SheetDraft {
  const draft = new SheetDraft("Risks", [8, 50, 12, 12, 10, 50, 22]);
  draft.put("A1", "Risk register", { bold: true, size: 14 });
  const heads = ["No.", "Risk", "Likelihood", "Impact", "Score", "Mitigation", "Owner"];
  heads.forEach((head, index) => draft.put(`${"ABCDEFG"[index] ?? ""}3`, head, HEAD));
  const risks: readonly (readonly [string, number, number, string, string])[] = [
    [
      "Psychologists cannot be found",
      4,
      5,
      "Use a framework of agencies; train two assistants",
      "Maya Whitlock",
    ],
    [
      "The case management system is late",
      3,
      3,
      "Keep the spreadsheet until summer",
      "Idris Vance",
    ],
    ["Families lose patience", 3, 4, "Monthly letter from the director", "Celia Arkwright"],
  ];
  risks.forEach(([risk, likelihood, impact, mitigation, owner], index) => {
    const row = index + 4;
    draft.put(`A${row}`, index + 1, CELL);
    draft.put(`B${row}`, risk, CELL);
    draft.put(`C${row}`, likelihood, CELL);
    draft.put(`D${row}`, impact, CELL);
    draft.put(`E${row}`, { formula: `C${row}*D${row}`, value: likelihood * impact }, HEAD);
    draft.put(`F${row}`, mitigation, CELL);
    draft.put(`G${row}`, owner, CELL);
  });
  return draft;
}
