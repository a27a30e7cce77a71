import { asRecord, asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { getCell } from "../workbook/cells";
import { formatCell } from "../workbook/format/formatCell";
import type { Area, Hyperlink, Worksheet } from "../workbook/model";
import { isUnbounded, oneCell, overlaps, without } from "./areas";
import { enterValues } from "./enterValues";
import { refuseProtected } from "./protection";
import { restyle } from "./styles";

/** Excel.RangeHyperlink. */
interface RangeHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The look of Excel's "Hyperlink" cell style. */
const LINK_COLOUR = "#0563C1";

/** The link that covers the first cell of an area; null where there is none. */
export function hyperlinkOf(session: Session, sheet: Worksheet, area: Area): RangeHyperlink | null {
  const first = oneCell(area.row, area.column);
  const link = sheet.hyperlinks.find((each) => overlaps(each.area, first));
  if (!link) return null;
  const cell = getCell(sheet, area.row, area.column);
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: cell ? formatCell(cell, session.workbook) : "",
  };
}

/** Links every cell of an area, writes the text where one is given, and gives them the look of a link. */
export function setHyperlink(session: Session, sheet: Worksheet, area: Area, given: unknown): void {
  const link = asHyperlink(given);
  refuseProtected(sheet);
  if (isUnbounded(area)) throw excelError("InvalidArgument");
  sheet.hyperlinks = [
    ...sheet.hyperlinks.flatMap((each) =>
      without(each.area, area).map((left) => ({ ...each, area: left })),
    ),
    modelLink(area, link),
  ];
  sheet.changed.aspects.add("hyperlinks");
  const cell = getCell(sheet, area.row, area.column);
  const isEmpty = (cell?.value ?? "") === "" && cell?.formula === undefined;
  const text =
    link.textToDisplay ?? (isEmpty ? (link.address ?? link.documentReference) : undefined);
  if (text !== undefined) enterValues(session, sheet, area, `'${text}`);
  restyle(session, sheet, [area], (style) => ({
    ...style,
    font: { ...style.font, underline: true, colour: LINK_COLOUR },
  }));
}

const KEYS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

function asHyperlink(given: unknown): RangeHyperlink {
  const record = asRecord(given);
  if (Object.keys(record).some((key) => !KEYS.includes(key as (typeof KEYS)[number]))) {
    throw excelError("InvalidArgument");
  }
  const present = KEYS.filter((key) => record[key] !== undefined && record[key] !== null);
  const link: RangeHyperlink = Object.fromEntries(present.map((key) => [key, asText(record[key])]));
  if (link.address === undefined && link.documentReference === undefined) {
    throw excelError("InvalidArgument");
  }
  return link;
}

function modelLink(area: Area, link: RangeHyperlink): Hyperlink {
  return {
    area: { ...area },
    address: link.address ?? null,
    documentReference: link.documentReference ?? null,
    screenTip: link.screenTip ?? null,
  };
}
