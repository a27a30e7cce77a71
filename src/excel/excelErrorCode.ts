/** The code of an error that Excel answered with; null for any other error. */
export function excelErrorCode(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
