import { OBJECT_TYPES } from "../../src/host/objects";
import type { ObjectType } from "../../src/host/richapi/objectType";
import { openExcel } from "./inExcel";

interface ClientType {
  prototype: object;
}

/** Members that every client object has for itself. */
const CLIENT_OWN = new Set([
  "constructor",
  "context",
  "ensureUnchanged",
  "items",
  "isNullObject",
  "load",
  "retrieve",
  "set",
  "setMockData",
  "toJSON",
  "track",
  "untrack",
  "update",
]);

/** Members that the client makes up from others. */
const CLIENT_MADE = new Set([
  "Workbook.recordAction",
  "Workbook.enableOfficeScriptRecording",
  "Workbook.registerCustomFunctions",
]);

/** Members of ExcelApi 1.18, which the installed office.js does not know yet. */
const LATER = new Set(["RangeAreas.select"]);

function membersOf(type: ObjectType<never, never>): string[] {
  const { prototype } = (Excel as unknown as Record<string, ClientType>)[type.name] ?? {
    prototype: {},
  };
  return Object.getOwnPropertyNames(prototype).filter(
    (name) => !name.startsWith("_") && !name.startsWith("on") && !CLIENT_OWN.has(name),
  );
}

function describedBy(type: ObjectType<never, never>): string[] {
  return [type.properties, type.children, type.methods].flatMap((part) => Object.keys(part ?? {}));
}

/** Less the services beside Excel's own objects. */
const EXCEL_TYPES = OBJECT_TYPES.filter(({ name }) => !name.startsWith("Microsoft."));

beforeAll(() => openExcel());

test.each(EXCEL_TYPES.map((type) => [type.name, type] as const))(
  "every member of Excel's %s is described, or said not to be there",
  (_, type) => {
    const known = new Set([...describedBy(type), ...(type.notImplemented ?? [])]);
    if (type.item) known.add("getItem");
    const missing = membersOf(type).filter(
      (name) => !known.has(name) && !CLIENT_MADE.has(`${type.name}.${name}`),
    );
    expect(missing).toEqual([]);
  },
);

test.each(EXCEL_TYPES.map((type) => [type.name, type] as const))(
  "%s has no member that Excel does not have",
  (_, type) => {
    const real = new Set(membersOf(type));
    const invented = [...describedBy(type), ...(type.notImplemented ?? [])].filter(
      (name) => !name.startsWith("_") && !real.has(name) && !LATER.has(`${type.name}.${name}`),
    );
    expect(invented).toEqual([]);
  },
);

test("no member is described and said not to be there", () => {
  const both = OBJECT_TYPES.flatMap((type) =>
    describedBy(type)
      .filter((name) => type.notImplemented?.includes(name))
      .map((name) => `${type.name}.${name}`),
  );
  expect(both).toEqual([]);
});
