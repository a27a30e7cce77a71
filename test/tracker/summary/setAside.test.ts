import type { Action, Flag } from "../../../src/tracker/model";
import type { BoardReport } from "../../../src/tracker/summary/report";
import { saySentence } from "../../../src/tracker/summary/sentence";
import { aReport } from "../../support/boardReport";
import { aFlag, anAction } from "../../support/planBuilder";

const overdue = aFlag({ rule: "overdue", message: "Due 31 March 2024, 76 days ago; still Red" });
const unevidenced = aFlag({
  rule: "missing-evidence",
  cell: "F5",
  message: "No evidence recorded",
});
const late = anAction({ status: "delayed", rag: "red" });
const bare = anAction({ status: "complete", evidence: [] });

function cellOf({ register: { columns, rows } }: BoardReport, id: string): unknown {
  return rows[0]?.[columns.findIndex((column) => column.id === id)];
}

const said = ({ headline, counts }: BoardReport) =>
  headline.map((sentence) => saySentence(sentence, counts)).join("\n");

/** One action with one flag, in force and set aside: number, register and words must say the same. */
test.each<[string, Action, Flag, (report: BoardReport) => unknown, unknown, unknown]>([
  ["overdue is not counted", late, overdue, ({ counts }) => counts.overdue, 1, 0],
  ["the register says why", late, overdue, (r) => cellOf(r, "deadline"), "Overdue", "Set aside"],
  [
    "its flags are told",
    late,
    overdue,
    (report) => cellOf(report, "flags"),
    "Date passed",
    "Date passed (set aside)",
  ],
  [
    "an exception only for another reason",
    late,
    overdue,
    ({ exceptions }) => exceptions.map(({ reason, daysOverdue }) => [reason, daysOverdue]),
    [["Overdue since 31/03/2024; rated as delayed", 76]],
    [["Rated as delayed", null]],
  ],
  ["missing evidence is not counted", bare, unevidenced, (r) => r.counts.missingEvidence, 1, 0],
  ["nor of what is complete", bare, unevidenced, (r) => r.counts.completeUnevidenced, 1, 0],
  [
    "it is not said to be recorded",
    bare,
    unevidenced,
    (report) => cellOf(report, "evidence"),
    "Missing",
    "Missing, set aside",
  ],
  ["no exception is left", bare, unevidenced, ({ exceptions }) => exceptions.length, 1, 0],
])("%s", (_, action, flag, tell, inForce, aside) => {
  expect([tell(aReport([action], [flag])), tell(aReport([action], [], {}, [flag]))]).toEqual([
    inForce,
    aside,
  ]);
});

test.each<[string, Action, Flag, string]>([
  [
    "how many, and which",
    late,
    overdue,
    "1 flag was set aside by the council and is not counted here: date passed (1). Board notes give the reasons.",
  ],
  ["of overdue no more than is counted", late, overdue, "No action is counted as overdue."],
  [
    "of what is complete that evidence may be set aside",
    bare,
    unevidenced,
    "The 1 action shown as complete has evidence recorded in this tracker, or its missing evidence is set aside.",
  ],
  [
    "of evidence no more than is counted",
    bare,
    unevidenced,
    "No action is counted as without evidence.",
  ],
])("the headline tells %s", (_, action, flag, sentence) => {
  expect(said(aReport([action], [], {}, [flag]))).toContain(sentence);
  expect(said(aReport([action], []))).not.toContain(sentence);
});

test("the notes list each with its reason and its cell", () => {
  const { notes } = aReport([late], [], {}, [overdue]);
  expect(notes.filter(({ topic }) => topic === "Set aside")).toEqual([
    {
      topic: "Set aside",
      note: "1.1: Date passed: Due 31 March 2024, 76 days ago; still Red. Set aside on 1 June 2024: “Moved to July”.",
      count: null,
      source: { sheet: "Plan", cell: "E5" },
    },
  ]);
});

test("a date to be confirmed that is set aside is still no date", () => {
  const undated = anAction({ due: null });
  const flag = aFlag({ rule: "date-to-be-confirmed", severity: "medium" });
  const report = aReport([undated], [], {}, [flag]);
  expect(cellOf(report, "notJudged")).toBe("Date to be confirmed");
});
