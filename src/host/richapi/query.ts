import { excelError, notImplemented } from "./errors";
import { locate } from "./locate";
import { wireName } from "./names";
import type { HostObject } from "./hostObject";
import type { ObjectType } from "./objectType";
import type { TypeRegistry } from "./registry";
import type { QueryInfo } from "./request";
import { EVERYTHING, selectionOf, type Selection } from "./selection";

/** The names that answers use: the wire's own, or those of the reference for a query as JSON. */
export interface Naming {
  readonly items: string;
  member(name: string): string;
}

export const WIRE: Naming = { items: "_Items", member: wireName };
export const AS_JSON: Naming = { items: "items", member: (name) => name };

type Values = Record<string, unknown>;

/** Answers loads: reads what a query names of an object, and of its children and items. */
export class QueryReader<Session> {
  constructor(
    private readonly registry: TypeRegistry<Session>,
    private readonly session: Session,
    private readonly naming: Naming,
  ) {}

  read(object: HostObject | null, query: QueryInfo | undefined): Values | null {
    if (!object) return null;
    return this.values(object, selectionOf(query), query);
  }

  private values(object: HostObject, selection: Selection, page?: QueryInfo): Values {
    const type = this.registry.typeOf(object);
    return type.items
      ? this.collection(object, type, selection, page)
      : this.single(object, type, selection);
  }

  private single(
    object: HostObject,
    type: ObjectType<unknown, Session>,
    selection: Selection,
  ): Values {
    const values: Values = {};
    Object.assign(values, type.identity?.(object.self, this.session));
    if (selection.all) this.readAll(object, type, values);
    for (const [name, deeper] of selection.names) this.readOne(object, name, deeper, values);
    return values;
  }

  private readAll(object: HostObject, type: ObjectType<unknown, Session>, values: Values): void {
    for (const name of Object.keys(type.properties ?? {})) {
      this.readOne(object, name, EVERYTHING, values);
    }
  }

  private readOne(object: HostObject, name: string, deeper: Selection, values: Values): void {
    const type = this.registry.typeOf(object);
    const property = type.properties?.[name];
    const child = type.children?.[name];
    const location = `${type.name}.${name}`;
    const read = (): unknown => {
      if (property) return property.get(object.self, this.session);
      if (!child) throw unknownName(type, name);
      const next = child(object.self, this.session);
      return next && this.values(next, deeper);
    };
    values[this.naming.member(name)] = locate(location, read);
  }

  /** A name is the collection's own where it has one, else its items'. */
  private collection(
    object: HostObject,
    type: ObjectType<unknown, Session>,
    selection: Selection,
    page?: QueryInfo,
  ): Values {
    const own = new Map<string, Selection>();
    const items = new Map<string, Selection>();
    for (const [name, deeper] of selection.names) {
      (type.properties?.[name] ? own : items).set(name, deeper);
    }
    const values = this.single(object, type, { all: selection.all, names: own });
    if (selection.all || items.size > 0) {
      const each = { all: selection.all, names: items };
      const skip = page?.Skip ?? 0;
      const wanted = (type.items?.(object.self, this.session) ?? []).slice(
        skip,
        page?.Top === undefined ? undefined : skip + page.Top,
      );
      values[this.naming.items] = wanted.map((item) => this.values(item, each));
    }
    return values;
  }
}

function unknownName(type: ObjectType<unknown, never>, name: string): Error {
  return type.notImplemented?.includes(name)
    ? notImplemented(`${type.name}.${name}`)
    : excelError("InvalidArgument", `no property '${name}'`);
}
