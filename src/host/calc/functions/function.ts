import { toLogical, toNumber, toText } from "../coerce";
import type { Matrix, Operand, Place, Reference, Scalar } from "../values";

/** What a function sees of the calculation that it is part of. */
export interface Run {
  readonly place: Place;
  readonly date1904: boolean;
  /** What TODAY and NOW say. */
  readonly now: Date;
  /** The values of an operand; those of a range are read once. */
  matrix(operand: Operand): Matrix;
  /** One value: of a range the cell in the formula's row or column, of an array the first. */
  single(operand: Operand): Scalar;
  /** Calls `combine` for the values in each place of the operands, arrays and, where the formula is one for arrays, ranges. */
  lift(operands: readonly Operand[], combine: (values: readonly Scalar[]) => Operand): Operand;
}

/** A worksheet function. It may throw an ExcelError in place of returning it. */
export interface ExcelFunction {
  /** How many arguments it takes, at least and at most. */
  readonly count: readonly [number, number];
  /** Arguments that are one value: an array in their place gives an array of results. None where absent. */
  readonly oneValue?: (index: number) => boolean;
  /** Its arguments are calculated as arrays, however the formula was entered. */
  readonly arrays?: boolean;
  readonly volatile?: boolean;
  /** It tells where its argument is, not what is there. */
  readonly readsPlaceOnly?: boolean;
  readonly apply: (run: Run, args: readonly Operand[]) => Operand;
}

export type FunctionTable = Readonly<Record<string, ExcelFunction>>;

/** Reads one argument of a function of single values. */
interface Reader<T> {
  readonly read: (value: Scalar, run: Run) => T;
  /** Given where the argument is left out; an argument without it is required. */
  readonly fallback?: { readonly value: T };
}

export const number: Reader<number> = { read: (value, run) => toNumber(value, run.date1904) };
export const integer: Reader<number> = {
  read: (value, run) => Math.trunc(number.read(value, run)),
};
export const text: Reader<string> = { read: toText };
export const logical: Reader<boolean> = { read: toLogical };
/** Any value, an error too. */
export const any: Reader<Scalar> = { read: (value) => value };

export function optional<T>({ read }: Reader<T>, value: T): Reader<T> {
  return { read, fallback: { value } };
}

/** A function of single values, each read by its reader; errors among them are its result but where `any` reads them. */
export function ofValues<A extends unknown[]>(
  readers: { readonly [K in keyof A]: Reader<A[K]> },
  apply: (run: Run, ...values: A) => Scalar,
): ExcelFunction {
  const list = readers as readonly Reader<unknown>[];
  return {
    count: [list.filter(({ fallback }) => !fallback).length, list.length],
    oneValue: () => true,
    apply(run, args) {
      const values = list.map(({ read, fallback }, n) =>
        n >= args.length && fallback ? fallback.value : read(args[n] as Scalar, run),
      );
      return apply(run, ...(values as A));
    },
  };
}

/** A reference argument as it is, where the function needs cells and not their values. */
export function isReference(operand: Operand | undefined): operand is Reference {
  return typeof operand === "object" && operand !== null && "sheet" in operand;
}
