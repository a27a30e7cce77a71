import { Arguments } from "./arguments";
import { excelError, notImplemented } from "./errors";
import { locate } from "./locate";
import { documentedName } from "./names";
import { HostObject } from "./hostObject";
import type { TypeRegistry } from "./registry";
import { PathKind, type ArgumentInfo, type BatchRequest, type ObjectPathInfo } from "./request";

/** Where a batch's object paths begin. */
export interface PathRoots {
  readonly globalObject: HostObject;
  /** The object kept under that id by an earlier request; throws where it is gone. */
  reference(id: string): HostObject;
}

/** Turns object paths into objects, each path once: a path that adds an item adds it at its first use only. */
export class PathResolver<Session> {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly registry: TypeRegistry<Session>,
    private readonly session: Session,
    private readonly roots: PathRoots,
    private readonly paths: BatchRequest["ObjectPaths"],
  ) {}

  /** The object, or null for a null object and whatever comes after one. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.paths[id];
    if (!info) throw excelError("InvalidRequest");
    const object = this.evaluate(info);
    this.resolved.set(id, object);
    return object;
  }

  /** The objects that this batch has come to so far. */
  objects(): HostObject[] {
    return [...this.resolved.values()].filter((object) => object !== null);
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(values.map((value, index) => this.argument(value, ids[index])));
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId !== 0) return this.resolve(pathId);
    if (Array.isArray(pathId) && Array.isArray(value)) {
      return value.map((each: unknown, index) => this.argument(each, pathId[index]));
    }
    return isRecord(value) ? this.withObjects(value) : value;
  }

  /** An object among a record's values is sent as `{ _ObjectPathId }`. */
  private withObjects(record: Readonly<Record<string, unknown>>): unknown {
    const id = record["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        isRecord(value) ? this.withObjects(value) : value,
      ]),
    );
  }

  /** A service beside the workbook, such as office.js's own; it stands for nothing in the workbook. */
  private service(name: string): HostObject {
    const object = new HostObject(name, null);
    this.registry.typeOf(object);
    return object;
  }

  private evaluate(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case PathKind.globalObject:
        return this.roots.globalObject;
      case PathKind.reference:
        return locate("Workbook._GetObjectByReferenceId", () => this.roots.reference(info.Name));
      case PathKind.nullObject:
        return null;
      case PathKind.newObject:
        return this.service(info.Name);
      default:
        return this.evaluateChild(info);
    }
  }

  private evaluateChild(info: ObjectPathInfo): HostObject | null {
    const parent = this.resolve(info.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (info.ObjectPathType) {
      case PathKind.property:
        return this.property(parent, documentedName(info.Name));
      case PathKind.method:
        return this.method(parent, documentedName(info.Name), info);
      case PathKind.indexer:
        return this.item(parent, info);
      default:
        throw excelError("InvalidRequest");
    }
  }

  private property(parent: HostObject, name: string): HostObject | null {
    const type = this.registry.typeOf(parent);
    const child = type.children?.[name];
    if (!child) throw notImplemented(`${type.name}.${name}`);
    return locate(`${type.name}.${name}`, () => child(parent.self, this.session));
  }

  private method(parent: HostObject, name: string, info: ObjectPathInfo): HostObject | null {
    const type = this.registry.typeOf(parent);
    const method = type.methods?.[name];
    if (!method) throw notImplemented(`${type.name}.${name}`);
    const args = this.arguments(info.ArgumentInfo);
    const object = locate(`${type.name}.${name}`, () => method(parent.self, args, this.session));
    if (object !== null && !(object instanceof HostObject)) throw excelError("InvalidRequest");
    return object;
  }

  private item(parent: HostObject, info: ObjectPathInfo): HostObject {
    const type = this.registry.typeOf(parent);
    const key = this.arguments(info.ArgumentInfo);
    return locate(`${type.name}.getItem`, () => {
      const item = type.item?.(parent.self, key.key(0), this.session);
      if (!item) throw excelError("ItemNotFound");
      return item;
    });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
