import type { Arguments } from "./arguments";
import { ExcelError, excelError, notImplemented } from "./errors";
import { locate } from "./locate";
import { documentedName } from "./names";
import { HostObject } from "./hostObject";
import type { PathResolver } from "./paths";
import { AS_JSON, QueryReader, WIRE } from "./query";
import type { TypeRegistry } from "./registry";
import {
  ActionKind,
  type ActionInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
} from "./request";

/** Performs a batch's actions in order. An error stops it there; what came before stays done and is answered. */
export class BatchRunner<Session> {
  private readonly traceIds: number[] = [];

  constructor(
    private readonly registry: TypeRegistry<Session>,
    private readonly session: Session,
    private readonly paths: PathResolver<Session>,
  ) {}

  run(actions: BatchRequest["Actions"]): BatchResponse {
    const results: BatchResponse["Results"][number][] = [];
    for (const [index, action] of actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      } catch (error) {
        return { Results: results, TraceIds: this.traceIds, Error: described(error, index) };
      }
    }
    return { Results: results, TraceIds: this.traceIds };
  }

  private perform(action: ActionInfo): unknown {
    if (action.ActionType === ActionKind.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return object && this.identity(object);
      case ActionKind.query:
        return new QueryReader(this.registry, this.session, WIRE).read(object, action.QueryInfo);
      case ActionKind.queryAsJson:
        return new QueryReader(this.registry, this.session, AS_JSON).read(object, action.QueryInfo);
      default:
        return object ? this.act(object, action) : actOnNothing(action);
    }
  }

  private act(object: HostObject, action: ActionInfo): unknown {
    const name = documentedName(action.Name);
    switch (action.ActionType) {
      case ActionKind.method:
        return this.call(object, name, this.paths.arguments(action.ArgumentInfo));
      case ActionKind.setProperty: {
        this.set(object, name, this.paths.arguments(action.ArgumentInfo).raw(0));
        return;
      }
      case ActionKind.update:
        for (const [each, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(object, each, value);
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private identity(object: HostObject): unknown {
    return this.registry.typeOf(object).identity?.(object.self, this.session) ?? {};
  }

  private call(object: HostObject, name: string, args: Arguments): unknown {
    const type = this.registry.typeOf(object);
    const method = type.methods?.[name];
    const location = `${type.name}.${name}`;
    if (!method) throw notImplemented(location);
    const value = locate(location, () => method(object.self, args, this.session));
    return value instanceof HostObject ? this.identity(value) : value;
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const type = this.registry.typeOf(object);
    const property = type.properties?.[name];
    const location = `${type.name}.${name}`;
    if (!property?.set) throw notImplemented(location);
    const { set } = property;
    locate(location, () => set.call(property, object.self, value, this.session));
  }
}

/** The client keeps a reference to every range, null objects too; anything else done to one is an error. */
function actOnNothing(action: ActionInfo): null {
  if (action.Name !== "_KeepReference") throw excelError("ItemNotFound");
  return null;
}

function described(error: unknown, index: number): BatchError {
  if (!(error instanceof ExcelError)) {
    const detail = error instanceof Error ? error.message : String(error);
    return described(excelError("GeneralException", detail), index);
  }
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.httpStatus,
    Location: error.location,
    ActionIndex: index,
  };
}
