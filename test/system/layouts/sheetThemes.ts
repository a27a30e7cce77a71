import type { Layout, SheetFacts, SheetSketch } from "../../support/layout";

const columns = { ref: "A", action: "B", lead: "C", due: "D", rag: "E", evidence: "F" };

function sheet(name: string, number: number): SheetSketch {
  return {
    name,
    rows: [
      [`${name} action plan`],
      ["Last updated: 3 June 2025"],
      ["Ref", "Action", "Lead", "Due", "BRAG", "Impact"],
      [`${number}.1`, "Ask families what works", "Jo Penn", "30/06/2025", "G", "We know"],
      [`${number}.2`, "Share it with schools", "Jo Penn", "31/05/2025", "A", null],
      [`${number}.3`, "Change what does not", "Sol Amis", "31/10/2025", "R", "Less waiting"],
    ],
  };
}

function facts(name: string, number: number): SheetFacts {
  const [first, second, third] = [1, 2, 3].map((n) => `${number}.${n}`);
  return {
    sheet: name,
    tables: [{ range: "A3:F6", columns }],
    actions: [
      {
        at: "B4",
        ref: first ?? "",
        leads: ["Jo Penn"],
        due: "2025-06-30",
        ratings: ["now green on-track E4"],
        now: "green on-track",
        evidence: true,
      },
      {
        at: "B5",
        ref: second ?? "",
        leads: ["Jo Penn"],
        due: "2025-05-31",
        ratings: ["now amber at-risk E5"],
        now: "amber at-risk",
      },
      {
        at: "B6",
        ref: third ?? "",
        leads: ["Sol Amis"],
        due: "2025-10-31",
        ratings: ["now red delayed E6"],
        now: "red delayed",
        evidence: true,
      },
    ],
    flags: [
      `due-soon low ${first} D4`,
      `overdue high ${second} D5`,
      `missing-evidence high ${second} F5`,
    ],
  };
}

export const sheetThemes: Layout = {
  says: "a sheet for each theme, known by its name",
  asOf: "2025-06-15",
  sheets: [sheet("1 Identification", 1), sheet("2 Provision", 2)],
  read: [facts("1 Identification", 1), facts("2 Provision", 2)],
};
