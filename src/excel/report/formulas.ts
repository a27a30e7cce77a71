import { cutAt } from "../../tracker/cutAt";
import type {
  CountId,
  Criterion,
  RegisterColumn,
  Sentence,
  SentencePart,
} from "../../tracker/summary/report";

/** Excel's longest text within a formula. */
const LONGEST_LITERAL = 255;

/** A text as it stands in a formula, in pieces where it is too long for one. */
export function textLiteral(text: string): string {
  const piece = cutAt(text, LONGEST_LITERAL);
  const rest = text.slice(piece.length);
  return rest === "" ? quoted(piece) : `${quoted(piece)}&${textLiteral(rest)}`;
}

const quoted = (piece: string): string => `"${piece.replace(/"/g, '""')}"`;

/** "BoardActions[Overdue]": a column of the register's table. */
export function registerColumn(
  table: string,
  columns: readonly RegisterColumn[],
  id: RegisterColumn["id"],
): string {
  return tableColumn(table, columns.find((column) => column.id === id)?.header ?? id);
}

/** "BoardDecisions[Decided]": a column of a table. */
export function tableColumn(table: string, header: string): string {
  return `${table}[${columnName(header)}]`;
}

/** "BoardDecisions[[#Headers],[Decided]]": the header's own cell. */
export function tableHeader(table: string, header: string): string {
  return `${table}[[#Headers],[${columnName(header)}]]`;
}

function columnName(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

/** Counts the register's rows that meet every criterion. */
export function countFormula(
  where: readonly Criterion[],
  columnOf: (id: Criterion["column"]) => string,
  more: readonly string[] = [],
): string {
  const pairs = where.map(
    ({ column, test, value }) =>
      `${columnOf(column)},${textLiteral(test === "is" ? value : `<>${value}`)}`,
  );
  return `COUNTIFS(${[...pairs, ...more].join(",")})`;
}

/** Where each count stands, as an absolute address on the same sheet, or the formula that counts it. */
export type CountPlaces = Readonly<Partial<Record<CountId, string>>>;

/** A share of all counted actions in whole per cent, as a text. */
export function shareFormula(part: string, whole: string): string {
  return `TEXT(IF(${whole}=0,0,${part}/${whole}),"0%")`;
}

/** The sentence as a formula over the cells that hold its counts. */
export function sentenceFormula(sentence: Sentence, places: CountPlaces): string {
  return `=${partsFormula(sentence, places)}`;
}

function partsFormula(parts: Sentence, places: CountPlaces): string {
  return parts.length === 0 ? '""' : parts.map((part) => partFormula(part, places)).join("&");
}

function partFormula(part: SentencePart, places: CountPlaces): string {
  if (typeof part === "string") return textLiteral(part);
  if ("count" in part) return places[part.count] ?? "0";
  if ("share" in part) return shareFormula(places[part.share] ?? "0", places.total ?? "0");
  if ("difference" in part) return `ABS(${places[part.difference] ?? "0"}-${part.before})`;
  if ("versus" in part) return versusFormula(part, places);
  const count = places[part.choose] ?? "0";
  const [none, one, many] = [part.none, part.one, part.many].map((words) =>
    partsFormula(words, places),
  );
  return `IF(${count}=0,${none ?? ""},IF(${count}=1,${one ?? ""},${many ?? ""}))`;
}

function versusFormula(
  { versus, before, more, fewer, same }: Extract<SentencePart, { versus: unknown }>,
  places: CountPlaces,
): string {
  const place = places[versus] ?? "0";
  const other = typeof before === "number" ? String(before) : (places[before] ?? "0");
  const [up, down, level] = [more, fewer, same].map((words) => partsFormula(words, places));
  return `IF(${place}>${other},${up ?? ""},IF(${place}<${other},${down ?? ""},${level ?? ""}))`;
}

/** A link to a cell of this workbook that shows its address. */
export function linkFormula(sheet: string, cell: string): string {
  const target = `#'${sheet.replace(/'/g, "''")}'!${cell}`;
  return `=HYPERLINK(${textLiteral(target)},${textLiteral(cell)})`;
}
