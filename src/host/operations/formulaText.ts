import { parseStructRef as parseShownStructRef, tokenize as tokenizeShown } from "@borgar/fx";
import {
  isFunction,
  parseStructRef,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
} from "@borgar/fx/xlsx";
import { parseFormula } from "../calc/parse";
import { excelError } from "../richapi/errors";

import { fileFunctionName, shownFunctionName } from "./futureFunctions";

const LONGEST_FORMULA = 8192;
const THIS_ROW = "this row";

/**
 * A formula that was written (without "=") in the form of Excel's file format: newer functions get their prefix and
 * "[@Status]" the table's name. InvalidArgument where it is no formula.
 */
export function toFileFormula(formula: string, tableName: string | null): string {
  if (formula.length > LONGEST_FORMULA) throw excelError("InvalidArgument");
  const tokens = tokenizeShown(formula, { withLocation: false, mergeRefs: true });
  for (const token of tokens) {
    if (token.type === tokenTypes.FUNCTION) token.value = fileFunctionName(token.value);
    if (token.type === tokenTypes.REF_STRUCT) token.value = fileStructRef(token.value, tableName);
  }
  const written = stringifyTokens(tokens);
  // Read here as it is when it is calculated, so that each formula is read once.
  if (parseFormula(written).tree === null) {
    throw excelError("InvalidArgument", `not a formula: =${formula}`);
  }
  return written;
}

function fileStructRef(reference: string, tableName: string | null): string {
  const parsed = parseShownStructRef(reference);
  if (!parsed) throw excelError("InvalidArgument");
  const table = parsed.table === "" ? tableName : (parsed.table ?? tableName);
  if (table === null) throw excelError("InvalidArgument");
  return stringifyStructRef({ ...parsed, table }, { thisRow: true });
}

/** A file's formula as Excel shows it, with "=". `tableName` is the table that the cell stands in. */
export function toShownFormula(formula: string, tableName: string | null): string {
  if (!formula.includes("_xl") && !formula.includes("[#")) return `=${formula}`;
  const tokens = tokenize(formula, { withLocation: false, mergeRefs: true });
  for (const token of tokens) {
    if (isFunction(token)) token.value = shownFunctionName(token.value);
    if (token.type === tokenTypes.REF_STRUCT) token.value = shownStructRef(token.value, tableName);
  }
  return `=${stringifyTokens(tokens)}`;
}

function shownStructRef(reference: string, tableName: string | null): string {
  const parsed = parseStructRef(reference);
  if (parsed?.sections?.length !== 1 || parsed.sections[0] !== THIS_ROW) return reference;
  const table = parsed.table === tableName ? "" : parsed.table;
  const [first, last] = parsed.columns ?? [];
  if (first === undefined) return `${table}[@]`;
  if (last !== undefined && last !== first) return `${table}[@[${first}]:[${last}]]`;
  return /^[\p{L}\p{N}_]+$/u.test(first) ? `${table}[@${first}]` : `${table}[@[${first}]]`;
}
