import { absoluteReference } from "../workbook/address";
import {
  addName,
  constantOf,
  deleteName,
  nameChanged,
  nameFormula,
  namesIn,
  placeOfName,
} from "../operations/names";
import type { Arguments } from "../richapi/arguments";
import { asBoolean, asText } from "../richapi/arguments";
import { excelError, notImplemented } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Session } from "../richapi/session";
import type { Worksheet } from "../workbook/model";
import { rangeArgument } from "./areaArguments";
import { excelObject, excelType } from "./excelType";
import { rangeObject } from "./rangeOf";
import type { Selves } from "./selves";

type Collection = Selves["NamedItemCollection"];
type Item = Selves["NamedItem"];

function find({ workbook, sheet }: Collection, key: string | number): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const name = namesIn(workbook, sheet).find((each) => each.name.toLowerCase() === wanted);
  return name && excelObject("NamedItem", { workbook, name });
}

function add({ workbook, sheet }: Collection, args: Arguments, session: Session): HostObject {
  const target = typeof args.raw(1) === "string" ? args.text(1) : rangeArgument(args, 1, session);
  const name = addName(session, sheet, args.text(0), target, args.textOr(2, ""));
  return excelObject("NamedItem", { workbook, name });
}

export const namedItemCollectionType = excelType("NamedItemCollection", {
  items: ({ workbook, sheet }) =>
    namesIn(workbook, sheet).map((name) => excelObject("NamedItem", { workbook, name })),
  item: find,
  methods: {
    add,
    addFormulaLocal: add,
    getCount: ({ workbook, sheet }) => namesIn(workbook, sheet).length,
    getItemOrNullObject: (self, args) => find(self, args.key(0)) ?? null,
  },
});

function type({ workbook, name }: Item): string {
  if (placeOfName(workbook, name)) return "Range";
  const constant = constantOf(name);
  if (constant === null) throw notImplemented("NamedItem.type of a formula");
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof constant as "string"];
}

function value({ workbook, name }: Item): unknown {
  const place = placeOfName(workbook, name);
  if (place) return absoluteReference(place.sheet.name, place.area);
  const constant = constantOf(name);
  if (constant === null) throw notImplemented("NamedItem.value of a formula");
  return constant;
}

function sheetOf({ workbook, name }: Item): Worksheet | undefined {
  return workbook.worksheets.find(({ id }) => id === name.scope);
}

function rangeOfName({ workbook, name }: Item, session: Session): HostObject | null {
  const place = placeOfName(workbook, name);
  return place && rangeObject(session, place.sheet, place.area);
}

function text(key: "comment") {
  return {
    get: ({ name }: Item): string => name[key],
    set: ({ name }: Item, given: unknown): void => {
      name[key] = asText(given);
    },
  };
}

export const namedItemType = excelType("NamedItem", {
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    type: { get: type },
    value: { get: value },
    comment: text("comment"),
    formula: {
      get: ({ name }) => `=${name.formula}`,
      set: ({ workbook, name }, given) => {
        name.formula = nameFormula(given);
        nameChanged(workbook);
      },
    },
    scope: { get: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet") },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, given) => {
        name.visible = asBoolean(given);
      },
    },
  },
  children: {
    worksheet: (self) => {
      const sheet = sheetOf(self);
      if (!sheet) throw excelError("ItemNotFound");
      return excelObject("Worksheet", sheet);
    },
    worksheetOrNullObject: (self) => {
      const sheet = sheetOf(self);
      return sheet ? excelObject("Worksheet", sheet) : null;
    },
  },
  methods: {
    delete: ({ workbook, name }) => deleteName(workbook, name),
    getRange: (self, _, session) => {
      const range = rangeOfName(self, session);
      if (!range) throw excelError("ItemNotFound");
      return range;
    },
    getRangeOrNullObject: (self, _, session) => rangeOfName(self, session),
  },
  notImplemented: ["arrayValues"],
});
