import { declaringSize } from "../../support/declaringSize";
import { RELATIONSHIPS, rewrittenPlan, SHEET, STRINGS } from "./hostileFile";
import { hostilePlan } from "./hostilePlan";

const plan = hostilePlan();
const LAUGHS = `<!DOCTYPE lol [<!ENTITY a "lol">${Array.from("bcdefghij")
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
  .join("")}]>`;
const declared = (doctype: string) => (text: string) =>
  text.replace(/^(<\?xml[^>]*\?>)?/, (first) => `${first}${doctype}`);

const zeros = (megabytes: number) => () => new Uint8Array(megabytes * 1_000_000);

/** Files that are no workbook, or do harm to who unpacks them: what each is, its bytes, and what a person is told. */
export const BROKEN_FILES: readonly [string, Uint8Array, RegExp][] = [
  ["cut off in the middle", plan.slice(0, plan.length / 2), /is damaged .*open it in Excel/],
  ["cut off at its end", plan.slice(0, -10), /is damaged/],
  ["that begins with other bytes", Uint8Array.from([0, ...plan]), /not an Excel workbook/],
  ["with a sheet of 60 MB of nothing", rewrittenPlan({ [SHEET]: zeros(60) }), /is damaged/],
  [
    "whose parts say that they are small",
    declaringSize(rewrittenPlan({ [SHEET]: zeros(60) }), 900),
    /is damaged/,
  ],
  [
    "whose parts say that they are huge",
    declaringSize(plan, 0xfffffff0),
    /too large when unpacked/,
  ],
  [
    "whose strings laugh a billion times",
    rewrittenPlan({ [STRINGS]: (text) => declared(LAUGHS)(text).replace("Agree", "&j;") }),
    /is damaged/,
  ],
  [
    "that wants a file of this computer",
    rewrittenPlan({
      [STRINGS]: (text) =>
        declared('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')(text).replace(
          "Agree",
          "&e;",
        ),
    }),
    /is damaged/,
  ],
  [
    "of nothing but opening tags",
    rewrittenPlan({ [SHEET]: () => "<a>".repeat(200_000) }),
    /is damaged/,
  ],
  [
    "whose sheet is missing",
    rewrittenPlan({ [RELATIONSHIPS]: (text) => text.replaceAll("sheet1.xml", "nowhere.xml") }),
    /is damaged/,
  ],
  [
    "whose workbook is its own sheet",
    rewrittenPlan({
      [RELATIONSHIPS]: (text) => text.replaceAll("worksheets/sheet1.xml", "workbook.xml"),
    }),
    /./,
  ],
  [
    "with an entity that nothing uses",
    rewrittenPlan({ [SHEET]: declared(LAUGHS) }),
    /declares a document type/,
  ],
  [
    "with a cell beyond the last column",
    rewrittenPlan({ [SHEET]: (text) => text.replace('r="A1"', 'r="ZZZ1"') }),
    /beyond the edge of its sheet/,
  ],
  [
    "with a row beyond the last",
    rewrittenPlan({ [SHEET]: (text) => text.replace('<row r="1"', '<row r="9000000"') }),
    /beyond the edge of its sheet/,
  ],
];
