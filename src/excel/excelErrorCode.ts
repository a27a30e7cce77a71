/** The code of an error that Excel answered with; null for any other error. */
export function excelErrorCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}
