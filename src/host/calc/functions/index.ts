import { AGGREGATES } from "./aggregate";
import { CONDITIONALS } from "./conditional";
import { DATES } from "./date";
import type { ExcelFunction, FunctionTable } from "./function";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookup";
import { MATH } from "./math";
import { TEXT } from "./text";

export type { ExcelFunction, Run } from "./function";

/** Every function that formulas may call; SINGLE is the @ operator as files write it. */
const FUNCTIONS: FunctionTable = {
  ...LOGIC,
  ...MATH,
  ...AGGREGATES,
  ...CONDITIONALS,
  ...TEXT,
  ...DATES,
  ...LOOKUPS,
  ...INFORMATION,
  SINGLE: { count: [1, 1], apply: (run, [operand = null]) => run.single(operand) },
};

/** By name, in any case, with or without the prefix that files give to newer functions. */
export function findFunction(name: string): ExcelFunction | undefined {
  const bare = name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
  return Object.hasOwn(FUNCTIONS, bare) ? FUNCTIONS[bare] : undefined;
}
