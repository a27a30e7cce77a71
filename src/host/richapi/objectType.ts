import type { Arguments } from "./arguments";
import type { HostObject } from "./hostObject";

export interface Property<Self, Session> {
  readonly get: (self: Self, session: Session) => unknown;
  /** Absent where the property is read-only. */
  readonly set?: (self: Self, value: unknown, session: Session) => void;
}

/** Null is a null object. */
export type Child<Self, Session> = (self: Self, session: Session) => HostObject | null;

/** Returns a HostObject (or null for a null object) where the reference says an object, else a value. */
export type Method<Self, Session> = (self: Self, args: Arguments, session: Session) => unknown;

/**
 * What one Excel object offers, under the names of Microsoft's reference. `Self` is what the object stands for;
 * members get the session as their last argument.
 */
export interface ObjectType<Self, Session> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Self, Session>>>;
  /** Navigation properties. */
  readonly children?: Readonly<Record<string, Child<Self, Session>>>;
  readonly methods?: Readonly<Record<string, Method<Self, Session>>>;
  /** For a collection: its objects in order. */
  readonly items?: (self: Self, session: Session) => readonly HostObject[];
  /** For a collection with an indexer: the object of that id or name; absent where there is none. */
  readonly item?: (self: Self, key: string | number, session: Session) => HostObject | undefined;
  /** What the client keeps to find the object again: `{ Id }`, `{ _Id }` or `{ _ReferenceId }`. */
  readonly identity?: (self: Self, session: Session) => Readonly<Record<string, unknown>>;
  /** Members of Excel's that the host does not have: using one fails by its name. */
  readonly notImplemented?: readonly string[];
}
