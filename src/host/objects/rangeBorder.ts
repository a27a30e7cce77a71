import {
  borderOf,
  changeBorder,
  fileStyleOf,
  LINE_STYLES,
  lineOf,
  WEIGHTS,
  type LineStyle,
} from "../operations/borders";
import { asColour } from "../operations/colours";
import { asChoice } from "../richapi/arguments";
import type { Session } from "../richapi/session";
import type { BorderSide } from "../workbook/model";
import { excelType } from "./excelType";
import type { Selves } from "./selves";

type Self = Selves["RangeBorder"];
const THIN_BLACK: BorderSide = { style: "thin", colour: "#000000" };

function side({ sheet, areas, index }: Self, session: Session): BorderSide | null | undefined {
  return borderOf(session, sheet, areas, index);
}

function change(self: Self, session: Session, make: (side: BorderSide) => BorderSide | null): void {
  changeBorder(session, self.sheet, self.areas, self.index, (old) => make(old ?? THIN_BLACK));
}

export const rangeBorderType = excelType("RangeBorder", {
  identity: ({ index }) => ({ SideIndex: index, Id: index }),
  properties: {
    sideIndex: { get: ({ index }) => index },
    color: {
      get: (self, session) => {
        const line = side(self, session);
        return line === undefined ? null : (line?.colour ?? "#000000");
      },
      set: (self, value, session) => {
        const colour = asColour(value);
        change(self, session, (old) => ({ ...old, colour }));
      },
    },
    style: {
      get: (self, session) => {
        const line = side(self, session);
        return line === undefined ? null : lineOf(line).style;
      },
      set: (self, value, session) => {
        const style: LineStyle = asChoice(value, LINE_STYLES);
        change(self, session, (old) =>
          style === "None" ? null : { ...old, style: fileStyleOf(style, lineOf(old).weight) },
        );
      },
    },
    weight: {
      get: (self, session) => {
        const line = side(self, session);
        return line === undefined ? null : lineOf(line).weight;
      },
      set: (self, value, session) => {
        const weight = asChoice(value, WEIGHTS);
        change(self, session, (old) => ({ ...old, style: fileStyleOf(lineOf(old).style, weight) }));
      },
    },
  },
  notImplemented: ["tintAndShade"],
});
