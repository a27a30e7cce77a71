import { ExcelError, excelError } from "./errors";

/** Does `work`, and says in its error which member failed, unless the error already says so. */
export function locate<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExcelError) {
      if (error.location) throw error;
      throw new ExcelError(error.code, error.message, error.httpStatus, location);
    }
    const detail = error instanceof Error ? error.message : String(error);
    const general = excelError("GeneralException", detail);
    throw new ExcelError(general.code, general.message, general.httpStatus, location);
  }
}
