import { send, type Work } from "../work";

interface AskedValidation {
  readonly worksheet: Excel.Worksheet;
  readonly validation: Excel.DataValidation;
}

/** The entries of each cell's validation list, from its text or from the cells that it names; null for none. */
export async function readChoices(
  context: Excel.RequestContext,
  asked: readonly (AskedValidation | null)[],
  work: Work,
): Promise<readonly (readonly string[] | null)[]> {
  const lists = asked.map((each) => {
    const source = each && listSource(each.validation);
    if (!each || source === null) return null;
    if (!source.startsWith("=")) return { entries: entriesOf(source), range: null };
    return { entries: null, range: rangeOf(context, each.worksheet, source.replace(/^=+/, "")) };
  });
  if (lists.some((list) => list?.range)) await send(context, work);
  return lists.map((list) => {
    if (!list) return null;
    if (list.entries) return list.entries;
    return list.range.isNullObject ? null : textsOf(list.range);
  });
}

function listSource({ type, rule }: Excel.DataValidation): string | null {
  const source: unknown = type === "List" ? rule.list?.source : null;
  return typeof source === "string" ? source : null;
}

const entriesOf = (source: string): readonly string[] =>
  source
    .replace(/^"|"$/g, "")
    .split(",")
    .map((entry) => entry.trim());

/** "Lists!$A$1:$A$4", "$A$1:$A$4" or a name. */
function rangeOf(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  reference: string,
): Excel.Range {
  const [, quoted, plain, address = reference] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const isAddress = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(address);
  const range = isAddress
    ? (sheet === undefined
        ? worksheet
        : context.workbook.worksheets.getItemOrNullObject(sheet)
      ).getRange(address)
    : context.workbook.names.getItemOrNullObject(address).getRangeOrNullObject();
  return range.load("text");
}

const textsOf = ({ text }: Excel.Range): readonly string[] =>
  text.flat().filter((entry) => entry.trim() !== "");
