import { COLOURS, COLUMN_ROLES, STATUSES, type Colour, type RagKey, type Status } from "./model";
import {
  CORRECTIONS_VERSION,
  NO_CORRECTIONS,
  type ColumnCorrection,
  type Corrections,
  type HeaderCorrection,
  type LeadCorrection,
  type SetRole,
  type SheetCorrection,
} from "./corrections";
import { DataChecker, type Fields } from "./dataChecker";

export interface CheckedCorrections {
  /** What was right. */
  readonly corrections: Corrections;
  /** One sentence for each thing that was not, which names its place. */
  readonly problems: readonly string[];
}

const SET_ROLES: readonly SetRole[] = [...COLUMN_ROLES, "milestone", "quarter", "none"];
const MOST_HEADER_ROWS = 3;
const LAST_ROW = 1_048_576;

/** Corrections from data of unknown form, such as a file's or a workbook's. Never throws. */
export function checkCorrections(data: unknown): CheckedCorrections {
  const check = new DataChecker();
  const whole = check.object(data, "", "the corrections");
  if (whole === null || !isKnownVersion(check, whole)) {
    return { corrections: NO_CORRECTIONS, problems: check.problems };
  }
  check.onlyKnown(whole, "", ["version", "colours", "sheets", "headers", "columns", "leads"]);
  const corrections = {
    version: CORRECTIONS_VERSION,
    colours: colours(check, whole["colours"]),
    sheets: check.list(whole, "sheets", (fields, at) => sheet(check, fields, at)),
    headers: check.list(whole, "headers", (fields, at) => header(check, fields, at)),
    columns: check.list(whole, "columns", (fields, at) => column(check, fields, at)),
    leads: check.list(whole, "leads", (fields, at) => lead(check, fields, at)),
  } as const;
  return { corrections, problems: check.problems };
}

function isKnownVersion(check: DataChecker, { version }: Fields): boolean {
  if (version === CORRECTIONS_VERSION) return true;
  check.problem("version", `must be ${CORRECTIONS_VERSION}`, version);
  return false;
}

function colours(check: DataChecker, data: unknown): RagKey {
  if (data === undefined) return {};
  const key: Partial<Record<Colour, Status>> = {};
  const pairs = check.object(data, "colours", "colours with their meanings");
  for (const [name, meaning] of Object.entries(pairs ?? {})) {
    const colour = check.oneOf(name, COLOURS, "colours");
    const status = check.oneOf(meaning, STATUSES, `colours.${name}`);
    if (colour !== null && status !== null) key[colour] = status;
  }
  return key;
}

function sheet(check: DataChecker, fields: Fields, at: string): SheetCorrection | null {
  check.onlyKnown(fields, at, ["sheet", "use", "header"]);
  const name = check.name(fields["sheet"], `${at}.sheet`);
  const use = check.oneOf(fields["use"], ["tracker", "out"] as const, `${at}.use`);
  const print = check.optional(fields["header"], (given) => check.name(given, `${at}.header`));
  if (name === null || use === null || print === null) return null;
  return { sheet: name, use, ...(print === undefined ? {} : { header: print }) };
}

function header(check: DataChecker, fields: Fields, at: string): HeaderCorrection | null {
  check.onlyKnown(fields, at, ["sheet", "row", "rows", "header", "isHeader"]);
  const name = check.name(fields["sheet"], `${at}.sheet`);
  const row = check.whole(fields["row"], LAST_ROW, `${at}.row`);
  const rows = check.whole(fields["rows"] ?? 1, MOST_HEADER_ROWS, `${at}.rows`);
  const print = check.optional(fields["header"], (given) => check.name(given, `${at}.header`));
  const denied = check.optional(fields["isHeader"], (given) => isFalse(check, given, at));
  if (name === null || row === null || rows === null || print === null || denied === null)
    return null;
  return {
    sheet: name,
    row,
    rows,
    ...(print === undefined ? {} : { header: print }),
    ...(denied === undefined ? {} : { isHeader: denied }),
  };
}

function isFalse(check: DataChecker, data: unknown, at: string): false | null {
  if (data === false) return false;
  check.problem(`${at}.isHeader`, "must be false or left out", data);
  return null;
}

function column(check: DataChecker, fields: Fields, at: string): ColumnCorrection | null {
  check.onlyKnown(fields, at, ["sheet", "header", "column", "which", "role"]);
  const name = check.name(fields["sheet"], `${at}.sheet`);
  const print = check.optional(fields["header"], (given) => check.name(given, `${at}.header`));
  const label = check.text(fields["column"], `${at}.column`);
  const which = check.optional(fields["which"], (n) => check.whole(n, 100, `${at}.which`));
  const role = check.oneOf(fields["role"], SET_ROLES, `${at}.role`);
  if (name === null || print === null || label === null || which === null || role === null)
    return null;
  return {
    sheet: name,
    ...(print === undefined ? {} : { header: print }),
    column: label,
    ...(which === undefined ? {} : { which }),
    role,
  };
}

function lead(check: DataChecker, fields: Fields, at: string): LeadCorrection | null {
  check.onlyKnown(fields, at, ["names", "as"]);
  const names = check.names(fields["names"], `${at}.names`);
  const as = check.name(fields["as"], `${at}.as`);
  return names === null || as === null ? null : { names, as };
}
