/** Node's code for what went wrong with a file, such as "ENOENT"; "" for other errors. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
