import { excelError } from "../richapi/errors";
import { excelType } from "./excelType";
import { rangeObject } from "./rangeOf";

export const rangeCollectionType = excelType("RangeCollection", {
  items: ({ sheet, areas }, session) => areas.map((area) => rangeObject(session, sheet, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, args, session) => {
      const area = areas[args.integer(0)];
      if (!area) throw excelError("InvalidArgument");
      return rangeObject(session, sheet, area);
    },
  },
});
