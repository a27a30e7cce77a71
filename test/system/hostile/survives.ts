import { readTracker, writeBoardReport } from "../../../src/actions";
import { openWorkbookFile } from "../../../src/host";
import { changedParts, sheetParts } from "../../support/councilParts";
import { withWorkbook } from "../../support/openOffice";
import { tally } from "../../support/tally";
import { AS_OF } from "./hostilePlan";

export interface Survived {
  /** What a person is told; null where the report was written. */
  readonly told: string | null;
  readonly actions: readonly string[];
  /** The .xlsx with the report; null where there is none. */
  readonly bytes: Uint8Array | null;
}

/** Errors whose message was written for a person. */
const PLAIN = ["WorkbookFileError", "UserError"];

/**
 * Opens a file, reads it, writes the report, saves it and opens that again. What stops it must be told in plain words; where
 * nothing does, every part that was the council's must be there byte for byte.
 */
export async function survives(bytes: Uint8Array): Promise<Survived> {
  tally("hostile");
  try {
    return await withWorkbook(bytes, async ({ file }) => {
      const { plan } = await writeBoardReport({ asOf: AS_OF, report: { sections: [] } });
      const saved = file.save();
      expect(changedParts(sheetParts(bytes), sheetParts(saved))).toEqual([]);
      expect(openWorkbookFile(saved).workbook.worksheets.length).toBeGreaterThan(1);
      return { told: null, actions: plan.actions.map(({ text }) => text), bytes: saved };
    });
  } catch (error) {
    return { told: plainly(error), actions: [], bytes: null };
  }
}

/** As `survives`, of reading alone: what it costs to try hundreds. */
export async function readsOrTells(bytes: Uint8Array): Promise<string | null> {
  tally("hostile");
  try {
    return await withWorkbook(bytes, async ({ file }) => {
      await readTracker({ asOf: AS_OF });
      expect(changedParts(sheetParts(bytes), sheetParts(file.save()))).toEqual([]);
      return null;
    });
  } catch (error) {
    return plainly(error);
  }
}

function plainly(error: unknown): string {
  if (error instanceof Error && PLAIN.includes(error.name)) return error.message;
  throw error;
}
