import { listWorksheets } from "../../ownSheets";
import { UserError } from "../../UserError";
import type { Work } from "../../work";
import type { ReportSheet } from "../reportSheet";

export interface FoundSheet {
  readonly sheet: ReportSheet;
  /** null where the workbook has none yet. */
  readonly worksheet: Excel.Worksheet | null;
}

/** A sheet of an earlier report that is no part of this one. */
export interface OtherSheet {
  readonly sheet: ReportSheet;
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
}

interface FoundSheets {
  readonly found: readonly FoundSheet[];
  readonly others: readonly OtherSheet[];
  /** Each worksheet's zero-based place among all of the workbook's, hidden ones too. */
  readonly places: ReadonlyMap<Excel.Worksheet, number>;
  /** Whether sheets can be added to the workbook. */
  readonly canAdd: boolean;
}

/**
 * Each report sheet's worksheet, by this add-in's tag whatever it is called now. A sheet of the same name without the
 * tag is the council's: the run stops before anything is written.
 */
export async function findSheets(
  context: Excel.RequestContext,
  { sheets, others }: Record<"sheets" | "others", readonly ReportSheet[]>,
  work: Work,
): Promise<FoundSheets> {
  const protections: Excel.WorksheetProtection[] = [];
  const structure = context.workbook.protection.load("protected");
  const listed = await listWorksheets(context, work, (worksheet, index) => {
    protections[index] = worksheet.protection.load("protected");
  });
  const found = sheets.map((sheet): FoundSheet => {
    const tagged = listed.filter(({ tag }) => tag === sheet.id);
    const own = tagged.find(({ name }) => name === sheet.name) ?? tagged[0];
    const sameName = listed.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    if (own === undefined && sameName !== undefined) {
      throw new UserError(notOurs(sameName.name), { title: "A sheet’s name is taken" });
    }
    if (own !== undefined && protections[listed.indexOf(own)]?.protected === true) {
      throw new UserError(
        `“${own.name}” is protected: unprotect it on Excel’s Review tab, then write the report again.`,
        { title: "A report sheet is protected" },
      );
    }
    return { sheet, worksheet: own?.worksheet ?? null };
  });
  return {
    found,
    places: new Map(listed.map(({ worksheet }, place) => [worksheet, place])),
    canAdd: !structure.protected,
    others: listed.flatMap(({ worksheet, name, tag }, index) => {
      const sheet = others.find(({ id }) => id === tag);
      const isProtected = protections[index]?.protected === true;
      return sheet === undefined ? [] : [{ sheet, worksheet, name, isProtected }];
    }),
  };
}

/** Stops where a sheet is missing and none can be added. */
export function checkAdding(found: readonly FoundSheet[], canAdd: boolean): void {
  if (canAdd || found.every(({ worksheet }) => worksheet !== null)) return;
  throw new UserError(
    "The workbook’s structure is protected, so no sheet can be added: unprotect it on Excel’s Review tab (Protect Workbook), then write the report again.",
    { title: "The workbook’s structure is protected" },
  );
}

function notOurs(name: string): string {
  return `This workbook already has a sheet called “${name}” that this add-in did not write: rename that sheet, then write the report again.`;
}
