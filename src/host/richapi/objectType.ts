import type { Arguments } from "./arguments";

/** An Excel object while a batch runs: which type it is, and what it stands for in the workbook. */
export interface HostObject {
  readonly type: string;
  readonly self: unknown;
}

/** A property's value on the wire, or a child object's absence. */
export type Json = unknown;

export interface Property<Self, Session> {
  get(self: Self, session: Session): Json;
  /** Absent where the property is read-only. */
  set?(self: Self, value: unknown, session: Session): void;
  /** Left out of a `load()` without names. */
  onlyWhenNamed?: boolean;
}

/**
 * What one Excel object offers, under the names of Microsoft's reference. `Self` is what the object stands for;
 * members get the session as their last argument.
 */
export interface ObjectType<Self, Session> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Self, Session>>>;
  /** Navigation properties; null for a null object. */
  readonly children?: Readonly<
    Record<string, { (self: Self, session: Session): HostObject | null }>
  >;
  /** Return a HostObject (or null for a null object) where the reference says an object, else a value. */
  readonly methods?: Readonly<
    Record<string, { (self: Self, args: Arguments, session: Session): HostObject | Json }>
  >;
  /** For a collection: its objects in order. */
  items?(self: Self, session: Session): readonly HostObject[];
  /** For a collection with an indexer: the object of that id or name; absent where there is none. */
  item?(self: Self, key: string | number, session: Session): HostObject | undefined;
  /** What the client keeps to find the object again: `{ Id }`, `{ _Id }` or `{ _ReferenceId }`. */
  identity?(self: Self, session: Session): Readonly<Record<string, Json>>;
  /** Members of Excel's that the host does not have: using one fails by its name. */
  readonly notImplemented?: readonly string[];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}
