import { markChanged } from "../calc";
import { asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { absoluteReference } from "../workbook/address";
import type { DefinedName, Workbook, Worksheet } from "../workbook/model";
import { placeOfReference, type Place } from "./addresses";
import { toFileFormula } from "./formulaText";
import { checkName } from "./tableNames";

/** Names of one worksheet, or of the whole workbook. */
export function namesIn(workbook: Workbook, sheet: Worksheet | null): DefinedName[] {
  return workbook.names.filter(({ scope }) => scope === (sheet?.id ?? null));
}

export function addName(
  session: Session,
  sheet: Worksheet | null,
  name: string,
  target: Place | string,
  comment: string,
): DefinedName {
  const { workbook } = session;
  checkName(name);
  const lower = name.toLowerCase();
  const taken =
    namesIn(workbook, sheet).some((each) => each.name.toLowerCase() === lower) ||
    workbook.worksheets.some(({ tables }) =>
      tables.some((each) => each.name.toLowerCase() === lower),
    );
  if (taken) throw excelError("ItemAlreadyExists");
  const formula =
    typeof target === "string"
      ? nameFormula(target)
      : absoluteReference(target.sheet.name, target.area);
  const defined = { name, formula, scope: sheet?.id ?? null, visible: true, comment };
  workbook.names.push(defined);
  nameChanged(workbook);
  return defined;
}

/** "=Plan!$A$1", or a constant such as "=5" or "5". */
export function nameFormula(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = asText(value);
  return toFileFormula(text.startsWith("=") ? text.slice(1) : text, null);
}

export function deleteName(workbook: Workbook, name: DefinedName): void {
  if (!workbook.names.includes(name)) throw excelError("ItemNotFound");
  workbook.names = workbook.names.filter((each) => each !== name);
  nameChanged(workbook);
}

/** Formulas that use the name mean something else now. */
export function nameChanged(workbook: Workbook): void {
  for (const sheet of workbook.worksheets) markChanged(workbook, sheet.id);
}

/** The range that a name stands for; null where it is something else. */
export function placeOfName(workbook: Workbook, { formula }: DefinedName): Place | null {
  return placeOfReference(workbook, formula);
}

/** A constant name's value. */
export function constantOf({ formula }: DefinedName): string | number | boolean | null {
  const quoted = /^"(.*)"$/s.exec(formula)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === "true";
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : null;
}
