import { asText, type Arguments } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Workbook, Worksheet } from "../workbook/model";
import { excelObject, excelType } from "./excelType";
import type { EntrySelf } from "./selves";

const LONGEST_KEY = 255;

type EntryType = "Setting" | "WorksheetCustomProperty";
type Entries = Omit<EntrySelf, "key">;

/** What settings and custom properties have in common; keys are compared without case where `folds`. */
function entryMembers<Self>(type: EntryType, entriesOf: (self: Self) => Entries, folds: boolean) {
  const same = (a: string, b: string) => (folds ? a.toLowerCase() === b.toLowerCase() : a === b);
  const entry = (self: Self, key: string) => excelObject(type, { ...entriesOf(self), key });
  const find = (self: Self, wanted: string | number): HostObject | undefined => {
    const key = [...entriesOf(self).map.keys()].find((each) => same(each, String(wanted)));
    return key === undefined ? undefined : entry(self, key);
  };
  return {
    items: (self: Self) => [...entriesOf(self).map.keys()].map((key) => entry(self, key)),
    item: find,
    getCount: (self: Self) => entriesOf(self).map.size,
    getItemOrNullObject: (self: Self, args: Arguments) => find(self, args.text(0)) ?? null,
    add: (self: Self, args: Arguments, value: string) => {
      const key = args.text(0);
      if (key === "" || key.length > LONGEST_KEY) throw excelError("InvalidArgument");
      const { map, touch } = entriesOf(self);
      const known = [...map.keys()].find((each) => same(each, key)) ?? key;
      map.set(known, value);
      touch();
      return entry(self, known);
    },
  };
}

function remove({ map, key, touch }: EntrySelf): void {
  if (!map.delete(key)) throw excelError("ItemNotFound");
  touch();
}

function valueOf({ map, key }: EntrySelf): string {
  const value = map.get(key);
  if (value === undefined) throw excelError("ItemNotFound");
  return value;
}

const settings = entryMembers(
  "Setting",
  (workbook: Workbook) => ({ map: workbook.settings, touch: () => undefined }),
  false,
);

/** The same entries as `Office.context.document.settings`. */
export const settingCollectionType = excelType("SettingCollection", {
  items: settings.items,
  item: settings.item,
  methods: {
    add: (self, args) => settings.add(self, args, JSON.stringify(args.raw(1))),
    getCount: settings.getCount,
    getItemOrNullObject: settings.getItemOrNullObject,
  },
});

export const settingType = excelType("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: (self) => JSON.parse(valueOf(self)) as unknown,
      set: ({ map, key, touch }, value) => {
        map.set(key, JSON.stringify(value));
        touch();
      },
    },
  },
  methods: { delete: remove },
});

const customProperties = entryMembers(
  "WorksheetCustomProperty",
  (sheet: Worksheet) => ({
    map: sheet.customProperties,
    touch: () => void sheet.changed.aspects.add("customProperties"),
  }),
  true,
);

export const worksheetCustomPropertyCollectionType = excelType(
  "WorksheetCustomPropertyCollection",
  {
    items: customProperties.items,
    item: customProperties.item,
    methods: {
      add: (self, args) => customProperties.add(self, args, args.text(1)),
      getCount: customProperties.getCount,
      getItemOrNullObject: customProperties.getItemOrNullObject,
    },
  },
);

export const worksheetCustomPropertyType = excelType("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: valueOf,
      set: ({ map, key, touch }, value) => {
        map.set(key, asText(value));
        touch();
      },
    },
  },
  methods: { delete: remove },
});
