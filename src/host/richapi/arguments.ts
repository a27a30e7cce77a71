import { excelError } from "./errors";
import { HostObject } from "./hostObject";

/** A call's arguments, checked as they are taken: what is missing or of the wrong kind is InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came; null where it was left out. */
  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.raw(index) !== null;
  }

  text(index: number): string {
    return asText(this.raw(index));
  }

  textOr(index: number, otherwise: string): string {
    return this.has(index) ? this.text(index) : otherwise;
  }

  integer(index: number): number {
    return asInteger(this.raw(index));
  }

  integerOr(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  boolean(index: number): boolean {
    return asBoolean(this.raw(index));
  }

  booleanOr(index: number, otherwise: boolean): boolean {
    return this.has(index) ? this.boolean(index) : otherwise;
  }

  /** One of an enumeration's values. */
  choice<T extends string>(index: number, choices: readonly T[]): T {
    return asChoice(this.raw(index), choices);
  }

  choiceOr<T extends string>(index: number, choices: readonly T[], otherwise: T): T {
    return this.has(index) ? this.choice(index, choices) : otherwise;
  }

  /** A name or id, or an index, for an item of a collection. */
  key(index: number): string | number {
    const value = this.raw(index);
    if (typeof value !== "string" && typeof value !== "number") throw excelError("InvalidArgument");
    return value;
  }

  object(index: number): HostObject {
    const value = this.raw(index);
    if (!(value instanceof HostObject)) throw excelError("InvalidArgument");
    return value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return asRecord(this.raw(index));
  }

  recordOr(index: number): Readonly<Record<string, unknown>> {
    return this.has(index) ? this.record(index) : {};
  }
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw excelError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw excelError("InvalidArgument");
  return value;
}

export function asInteger(value: unknown): number {
  if (!Number.isInteger(value)) throw excelError("InvalidArgument");
  return asNumber(value);
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw excelError("InvalidArgument");
  return value;
}

export function asChoice<T extends string>(value: unknown, choices: readonly T[]): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw excelError("InvalidArgument");
  return choice;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw excelError("InvalidArgument");
  }
  return value as Record<string, unknown>;
}
