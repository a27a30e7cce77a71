/** What a cell shows before and after, without what stays: a long text's end, and the line that is added to it. */
export function shortTexts({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): {
  readonly before: string;
  readonly after: string;
} {
  const isAdded = before.trim() !== "" && after.startsWith(before.trimEnd());
  if (!isAdded) return { before: cut(before), after };
  const added = after.slice(before.trimEnd().length).replace(/^\n/, "");
  return before.length <= SHORT ? { before, after } : { before: cut(before), after: `…\n${added}` };
}

const SHORT = 80;

/** The end is what was written last. */
const cut = (text: string): string => (text.length <= SHORT ? text : `…${text.slice(-SHORT)}`);
