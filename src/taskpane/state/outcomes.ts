import type { Selected, WrittenClean } from "../../actions";
import type { MadeReturns } from "../../actions/returns";
import { counted } from "../../actions/words";
import type { MadeCopy } from "./madeCopy";
import type { Outcome } from "./paneState";

/** What came of work that a person stopped. */
export const STOPPED: Outcome = { kind: "note", message: "Stopped. The workbook is as it was." };

/** Sheets that were written, each to go to. */
export function written(sheets: readonly string[]): Outcome {
  return { kind: "done", message: "The board report is written.", sheets };
}

/** A copy for publication; Report tells what its check says. */
export function copied({ isOpen }: MadeCopy): Outcome {
  if (isOpen === "yes") {
    const message =
      "The copy for publication is open as a new workbook: save it under a name of its own.";
    return { kind: "done", message, sheets: [] };
  }
  const message =
    "The copy for publication is made, and not opened yet: it does not pass its check. See “Checked for publication” in Report.";
  return { kind: "note", message };
}

/** A clean tracker that was written; Report tells what came of it. */
export function cleaned({ sheet, rows }: WrittenClean): Outcome {
  const message = `The clean tracker is written: ${counted(rows, "action")}.`;
  return { kind: "done", message, sheets: sheet === null ? [] : [sheet] };
}

/** An update that was written; the log's sheet tells it cell by cell. */
export function updated(batch: number, cells: number): Outcome {
  if (cells === 0)
    return { kind: "note", message: "Nothing was written: every cell stays as it is." };
  const message = `Update ${batch} is written: ${counted(cells, "cell")} changed.`;
  return { kind: "done", message, sheets: [] };
}

/** An update that was taken back. */
export function undone(batch: number, cells: number): Outcome {
  const message =
    cells === 0
      ? `Update ${batch} is marked as undone. No cell had to be changed.`
      : `Update ${batch} is undone: ${counted(cells, "cell")} put back.`;
  return { kind: "done", message, sheets: [] };
}

/** What a person should know of a selection; null where she sees all that she asked for. */
export function selected({ all, shown, address }: Selected, cells: number): Outcome | null {
  if (!all) {
    const message = `This Excel selects one block of cells at a time: ${address} is selected, the first of ${cells}.`;
    return { kind: "note", message };
  }
  if (shown) return null;
  const message = "The cells are selected. Bring this workbook’s window to the front to see them.";
  return { kind: "note", message };
}

/** Nothing in this workbook is a return. */
export const NO_RETURNS: Outcome = {
  kind: "note",
  message: "No sheet of this workbook is a return: choose the files that were sent back.",
};

/** Returns that were made; one that was there already is left, as it may be filled in. */
export function madeReturns({ made, kept }: MadeReturns): Outcome {
  const there =
    kept.length === 0
      ? ""
      : ` ${counted(kept.length, "return")} for the same period ${kept.length === 1 ? "was" : "were"} here already, and ${kept.length === 1 ? "is" : "are"} left as ${kept.length === 1 ? "it is" : "they are"}.`;
  const message = `${counted(made.length, "return")} made.${there}`;
  return { kind: "done", message, sheets: [...made, ...kept].map(({ sheet }) => sheet) };
}
