/** Node's code for what went wrong with a file, such as "ENOENT"; "" for other errors. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
