import type { CellValue } from "../../../tracker/grid";
import { UserError } from "../../UserError";
import { PUBLIC_HEADERS } from "../sheets/exceptions";
import { KEY_HEADER, peopleHeaderRow, PEOPLE_HEADERS } from "../peopleColumns";
import type { ReportSheet } from "../reportSheet";

interface Found {
  readonly sheet: ReportSheet;
  readonly earlier: {
    readonly values: readonly (readonly CellValue[])[];
    readonly tables: readonly unknown[];
  };
}

/** A report for publication has no such columns, and what people wrote is kept elsewhere. */
function isForPublication(values: readonly (readonly CellValue[])[]): boolean {
  return values.some((row) => {
    const headers = row.filter((cell) => cell !== "");
    // Dates that no action has are left out.
    const isPublic = PUBLIC_HEADERS.filter((header) => headers.includes(header)).join("|");
    return headers.includes("Action") && headers.join("|") === isPublic;
  });
}

/** Stops where what people wrote cannot be found again, because a header that it goes by was renamed or deleted. */
export function checkPeopleHeaders(found: readonly Found[]): void {
  for (const { sheet, earlier } of found) {
    if (sheet.id !== "exceptions" || earlier.tables.length === 0) continue;
    if (peopleHeaderRow(earlier.values) !== -1 || isForPublication(earlier.values)) continue;
    throw new UserError(
      `What people wrote on ${sheet.name} cannot be kept, as one of its columns was renamed or deleted: name them ${PEOPLE_HEADERS.join(", ")} and ${KEY_HEADER} again, then write the report again.`,
    );
  }
}
