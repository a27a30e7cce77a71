import { BORDER_INDEXES } from "../operations/borders";
import { excelError, notImplemented } from "../richapi/errors";
import { excelObject, excelType } from "./excelType";

const DIAGONALS = ["DiagonalDown", "DiagonalUp"];

export const rangeBorderCollectionType = excelType("RangeBorderCollection", {
  properties: {
    count: { get: () => BORDER_INDEXES.length + DIAGONALS.length },
  },
  items: (self) => BORDER_INDEXES.map((index) => excelObject("RangeBorder", { ...self, index })),
  item: (self, key) => {
    if (DIAGONALS.includes(String(key))) throw notImplemented(`RangeBorder.${key}`);
    const index = BORDER_INDEXES.find((each) => each === key);
    return index && excelObject("RangeBorder", { ...self, index });
  },
  methods: {
    getItemAt: (self, args) => {
      const index = BORDER_INDEXES[args.integer(0)];
      if (!index) throw excelError("InvalidArgument");
      return excelObject("RangeBorder", { ...self, index });
    },
  },
  notImplemented: ["tintAndShade"],
});
