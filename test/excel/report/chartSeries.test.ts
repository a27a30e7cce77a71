import {
  lyingBars,
  seriesCodes,
  standingBars,
  statusSeries,
} from "../../../src/excel/report/chartSeries";
import { STATUSES } from "../../../src/tracker/model";
import { aReport } from "../../support/boardReport";

const { words: STATUS_WORDS } = aReport([]);

test.each([
  [Object.values(STATUS_WORDS), ["C", "OT", "IP", "AR", "D", "NS", "NR"]],
  [
    ["Red", "Amber", "Green", "Grey", "Green"],
    ["R", "A", "G", "GR", "GRE"],
  ],
  [
    ["Étape 1 – à faire", "étape 1: à faire"],
    ["É1ÀF", "É"],
  ],
  [["–"], [""]],
])("the words %j have codes of their own", (words, codes) => {
  expect(seriesCodes(words)).toEqual(codes);
});

const formats = (room: Parameters<typeof statusSeries>[2]) =>
  statusSeries(["complete", "on-track"], STATUS_WORDS, room).map(({ format }) => format);

test.each([
  ["every bar has room", lyingBars(30, 100), ['[>=1]0" C";[>=0]"";', '[>=1]0" OT";[>=0]"";']],
  ["only longer bars have", lyingBars(30, 12), ['[>=3]0" C";[>=2]0;', '[>=3]0" OT";[>=2]0;']],
  [
    "the shorter code has room, the longer has not",
    standingBars(42, 20),
    ['[>=1]0" C";[>=0]"";', '[>=1]0;[>=0]"";'],
  ],
  [
    "the bars are too narrow for a code",
    standingBars(30, 5),
    ['[>=2]0;[>=0]"";', '[>=2]0;[>=0]"";'],
  ],
  ["the bars are too low for a line of text", lyingBars(14, 100), [";;;", ";;;"]],
  ["the bars are too narrow for a number", standingBars(10, 5), [";;;", ";;;"]],
])("a label says its status where there is room: %s", (_, room, expected) => {
  expect(formats(room)).toEqual(expected);
});

test("each status keeps its colour", () => {
  const series = statusSeries(STATUSES, STATUS_WORDS, lyingBars(30, 10));
  expect(new Set(series.map(({ fill }) => fill)).size).toBe(STATUSES.length);
});
