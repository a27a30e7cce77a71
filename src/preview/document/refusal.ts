/** Why the workbook did not take what was typed, and what to do, by the host's code for it. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "This sheet is protected, so nothing was changed: take the protection off in Excel first.",
  InvalidArgument:
    "Excel would not take that: check the formula or the text, or press Esc to leave the cell as it was.",
};

/** A plain sentence for what the host refused. An error that no person caused is thrown on. */
export function refusal(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const sentence = SENTENCES[code];
  if (sentence === undefined) throw error;
  return sentence;
}
