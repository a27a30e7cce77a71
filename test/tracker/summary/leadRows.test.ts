import { DEFAULT_REPORT_OPTIONS, type ReportMode } from "../../../src/tracker/summary/options";
import { summarise } from "../../../src/tracker/summary/summarise";
import type { Action, Flag, Lead } from "../../../src/tracker/model";
import { aFlag, anAction, aPlan } from "../../support/planBuilder";

function lead(name: string, more: Partial<Lead> = {}): Lead {
  return { name, organisation: null, post: null, person: null, ...more };
}

function leadsOf(
  actions: readonly Action[],
  flags: readonly Flag[] = [],
  mode: ReportMode = "working",
) {
  return summarise(aPlan(actions), flags, { ...DEFAULT_REPORT_OPTIONS, mode }).leads;
}

const HEAD = lead("Head of SEND");
const JO = lead("Jo Poole");

test("an action with two leads stands in both rows, and once in the plan's number", () => {
  const { rows, open, shared } = leadsOf([
    anAction({ leads: [HEAD, JO] }),
    anAction({ ref: "1.2", leads: [HEAD] }),
  ]);
  expect(rows.map(({ lead, open, which }) => [lead, open, which])).toEqual([
    ["Head of SEND", 2, "1.1, 1.2"],
    ["Jo Poole", 1, "1.1"],
  ]);
  expect([open, shared]).toEqual([2, 1]);
});

test("a lead with and without the organisation is one lead", () => {
  const { rows } = leadsOf([
    anAction({ leads: [JO] }),
    anAction({ ref: "1.2", leads: [lead("Jo Poole", { organisation: "ICB" })] }),
  ]);
  expect(rows.map(({ lead, open }) => [lead, open])).toEqual([["Jo Poole (ICB)", 2]]);
});

test("a lead of actions under several organisations is told without one", () => {
  const { rows } = leadsOf(
    ["ICB", "LA"].map((organisation, at) =>
      anAction({ ref: `1.${at}`, leads: [lead("JP", { organisation, post: "Head of SEND" })] }),
    ),
  );
  expect(rows.map(({ lead, open }) => [lead, open])).toEqual([["JP: Head of SEND", 2]]);
});

test("an acronym is told with its post", () => {
  const { rows } = leadsOf([anAction({ leads: [lead("DCO", { post: "Designated officer" })] })]);
  expect(rows[0]?.lead).toBe("DCO: Designated officer");
});

test.each<ReportMode>(["working", "publication"])(
  "an acronym and its post written in full are one lead: %s",
  (mode) => {
    const DCO = lead("DCO", { post: "Designated officer" });
    const { rows, shared } = leadsOf(
      [
        anAction({ ref: "1.1", leads: [DCO] }),
        anAction({ ref: "1.2", leads: [lead("Designated officer (DCO)")] }),
        anAction({ ref: "1.3", leads: [lead("Designated officer")] }),
        anAction({ ref: "1.4", leads: [DCO, lead("Designated officer (DCO)")] }),
      ],
      [],
      mode,
    );
    const alone = rows.find(({ which }) => which === "1.3");
    expect(rows.filter((row) => row !== alone).map(({ lead, which }) => [lead, which])).toEqual([
      ["Designated officer (DCO)", "1.1, 1.2, 1.4"],
    ]);
    expect(shared).toBe(0);
  },
);

test("each number is of that lead's actions; cross-references count nowhere", () => {
  const { rows } = leadsOf(
    [
      anAction({ ref: "1.1" }),
      anAction({ ref: "1.2" }),
      anAction({ ref: "1.3", status: "complete" }),
      anAction({ ref: "1.4", seeAlso: "1.1" }),
    ],
    [
      aFlag({ rule: "overdue", key: "1.1" }),
      aFlag({ rule: "overdue", severity: "medium", key: "1.2" }),
      aFlag({ rule: "due-soon", severity: "low", key: "1.2" }),
      aFlag({ rule: "missing-evidence", key: "1.3" }),
    ],
  );
  expect(rows).toEqual([
    {
      lead: "Head of SEND",
      open: 2,
      overdue: 1,
      notConfirmed: 1,
      dueSoon: 1,
      missingEvidence: 1,
      notRated: null,
      which: "1.1, 1.2",
    },
  ]);
});

test("the most overdue first, nobody's actions last, and no row without an open action", () => {
  const { rows } = leadsOf(
    [
      anAction({ ref: "1.1", leads: [] }),
      anAction({ ref: "1.2", leads: [HEAD] }),
      anAction({ ref: "1.3", leads: [JO] }),
      anAction({ key: "x", ref: null, leads: [JO] }),
      anAction({ ref: "1.4", leads: [lead("ICB")], status: "complete" }),
    ],
    [aFlag({ rule: "overdue", key: "1.2" }), aFlag({ rule: "overdue", key: "1.1" })],
  );
  expect(rows.map(({ lead, which }) => [lead, which])).toEqual([
    ["Head of SEND", "1.2"],
    ["Jo Poole", "1.3 and 1 without a reference"],
    ["No lead named", "1.1"],
  ]);
});

test("for publication people of one post are one row, without their names", () => {
  const post = { post: "Caseworker" };
  const { rows } = leadsOf(
    [anAction({ leads: [lead("Jo Poole", post), lead("Rosa Field", post)] })],
    [],
    "publication",
  );
  expect(rows.map(({ lead, open }) => [lead, open])).toEqual([["Caseworker", 1]]);
});
