import { FILL } from "../operations/styleProperties";
import { restyle } from "../operations/styles";
import { excelType } from "./excelType";
import { styleMembers } from "./styleMembers";

export const rangeFillType = excelType("RangeFill", {
  properties: styleMembers(FILL),
  methods: {
    clear: ({ sheet, areas }, _, session) =>
      restyle(session, sheet, areas, (style) => ({ ...style, fill: null })),
  },
  notImplemented: ["pattern", "patternColor", "patternTintAndShade"],
});
