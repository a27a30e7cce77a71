import type { Corrections } from "../../corrections";
import type { HeaderBlock } from "../header";
import { pointedHeaders } from "./pointedHeaders";
import { ROLE_WORDS } from "./roleWords";
import { setRoles } from "./setRoles";
import { sheetUse } from "./sheetUse";

/** What a person has set of one table, for its reason. */
export interface SetByPerson {
  readonly isPointedAt: boolean;
  /** "column C is the lead, as you set it" */
  readonly parts: readonly string[];
}

export function setByPerson(header: HeaderBlock, corrections: Corrections): SetByPerson {
  const { view } = header;
  const columns = [...setRoles(header, corrections)].map(([index, role]) => {
    const column = view.columnLetter(header.labels[index]?.column ?? 0);
    return `column ${column} is ${ROLE_WORDS[role]}, as you set it`;
  });
  const isTracker = sheetUse(corrections, view.name) === "tracker";
  return {
    isPointedAt: pointedHeaders(view, corrections).some(({ row }) => row === header.row),
    parts: isTracker ? ["the sheet is a tracker, as you set it", ...columns] : columns,
  };
}
