import { toLogical } from "../coerce";
import { compareValues } from "../compare";
import { ERRORS, ExcelError, Matrix, type Operand, type Scalar } from "../values";
import { any, logical, ofValues, type FunctionTable, type Run } from "./function";

/** Excel's logical functions. */
export const LOGIC: FunctionTable = {
  TRUE: ofValues([], () => true),
  FALSE: ofValues([], () => false),
  NOT: ofValues([logical], (_run, value) => !value),
  AND: { count: [1, 255], apply: (run, args) => conditionsOf(run, args).every(Boolean) },
  OR: { count: [1, 255], apply: (run, args) => conditionsOf(run, args).some(Boolean) },
  XOR: {
    count: [1, 255],
    apply: (run, args) => conditionsOf(run, args).filter(Boolean).length % 2 === 1,
  },
  IF: { count: [2, 3], apply: applyIf },
  IFS: { count: [2, 254], oneValue: () => true, apply: (_run, args) => applyIfs(args as Scalar[]) },
  SWITCH: {
    count: [3, 254],
    oneValue: () => true,
    apply: (_run, args) => applySwitch(args as Scalar[]),
  },
  IFERROR: ofValues([any, any], (_run, value, other) =>
    value instanceof ExcelError ? other : value,
  ),
  IFNA: ofValues([any, any], (_run, value, other) => (value === ERRORS.na ? other : value)),
};

/** With one condition, the chosen argument as it is, which may be a range. */
function applyIf(run: Run, [condition, whenTrue = null, whenFalse = false]: readonly Operand[]) {
  const choice = run.lift([condition ?? null], ([value]) => toLogical(value ?? null));
  if (choice instanceof ExcelError) return choice;
  if (!(choice instanceof Matrix)) return choice ? whenTrue : whenFalse;
  return run.lift([choice, whenTrue, whenFalse], ([chosen = null, yes = null, no = null]) =>
    toLogical(chosen) ? yes : no,
  );
}

function applyIfs(args: readonly Scalar[]): Scalar {
  for (let n = 0; n + 1 < args.length; n += 2) {
    if (toLogical(args[n] ?? null)) return args[n + 1] ?? null;
  }
  return ERRORS.na;
}

function applySwitch([value = null, ...cases]: readonly Scalar[]): Scalar {
  for (let n = 0; n + 1 < cases.length; n += 2) {
    if (compareValues(value, cases[n] ?? null) === 0) return cases[n + 1] ?? null;
  }
  return cases.length % 2 === 1 ? (cases.at(-1) ?? null) : ERRORS.na;
}

/** Of ranges and arrays the numbers and logical values; text in them and blank cells do not count. */
function conditionsOf(run: Run, args: readonly Operand[]): boolean[] {
  const conditions = args.flatMap((arg) => {
    if (typeof arg !== "object" || arg instanceof ExcelError || arg === null)
      return [toLogical(arg)];
    return run
      .matrix(arg)
      .cells.filter((cell) => cell !== null && typeof cell !== "string")
      .map(toLogical);
  });
  if (conditions.length === 0) throw ERRORS.value;
  return conditions;
}
