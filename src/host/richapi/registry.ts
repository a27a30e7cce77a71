import { notImplemented } from "./errors";
import type { HostObject } from "./hostObject";
import type { ObjectType } from "./objectType";

/** Any described type; its members are called only with the self that belongs to it. */
export type AnyType<Session> = ObjectType<never, Session>;
type OpenType<Session> = ObjectType<unknown, Session>;

/** The object types that a host answers for, by name. */
export class TypeRegistry<Session> {
  private readonly types: ReadonlyMap<string, OpenType<Session>>;

  constructor(types: readonly AnyType<Session>[]) {
    this.types = new Map(types.map((type) => [type.name, type as unknown as OpenType<Session>]));
  }

  typeOf(object: HostObject): OpenType<Session> {
    const type = this.types.get(object.type);
    if (!type) throw notImplemented(object.type);
    return type;
  }
}
