import { buildDirectory, readLeads } from "../../../src/tracker/fields/lead";

/** The lead cells of one plan, and the leads of each: "Name, of organisation, as post, is person". */
const CELLS: readonly [text: string, leads: readonly string[]][] = [
  ["AD Education, AD Social Care", ["AD Education", "AD Social Care"]],
  ["AD Education & AD Health", ["AD Education", "AD Health"]],
  ["Head of Inclusion & Head of Early Years", ["Head of Inclusion", "Head of Early Years"]],
  ["Head of Data and ICB Analyst", ["Head of Data", "ICB Analyst"]],
  ["Head of Commissioning & Strategy", ["Head of Commissioning & Strategy"]],
  ["Team Manager and Forum Chair", ["Team Manager", "Forum Chair"]],
  ["Voice Lead & Exeshire Carers Forum", ["Voice Lead", "Exeshire Carers Forum"]],
  ["Health and Wellbeing Manager", ["Health and Wellbeing Manager"]],
  ["Quality and Assurance Lead", ["Quality and Assurance Lead"]],
  ["Ada Reed (AD Education) / Jo Poole (ICB)", ["Ada Reed, as AD Education", "Jo Poole, of ICB"]],
  [
    "Ada Reed, AD Education; Jo Poole, Head of Service",
    ["Ada Reed, as AD Education", "Jo Poole, as Head of Service"],
  ],
  ["DCS; DASS", ["DCS", "DASS"]],
  ["DCS (Ada Reed)", ["DCS, is Ada Reed"]],
  ["Public Health (Ada Reed)", ["Public Health, is Ada Reed"]],
  ["SEN Team (Ada Reed)", ["SEN Team, is Ada Reed"]],
  ["Ada Reed\nForum Coordinator", ["Ada Reed, as Forum Coordinator"]],
  ["Ada Reed, Head Teachers Forum", ["Ada Reed, of Head Teachers Forum"]],
  ["Ada Reed (AR)", ["Ada Reed"]],
  ["AR/JP", ["AR, is Ada Reed", "JP"]],
  ["Ada Reed (until March), Jo Poole (from April)", ["Ada Reed", "Jo Poole"]],
  ["Ada Reed (Lead) Jo Poole (Support)", ["Ada Reed", "Jo Poole"]],
  ["All", ["All"]],
  ["Vacant (Head of Inclusion)", ["Head of Inclusion"]],
  ["Vacant", []],
  ["To be recruited", []],
  ["TBC", []],
];

const directory = buildDirectory({ leadTexts: CELLS.map(([text]) => text), people: [] });

test.each(CELLS)("%s", (text, leads) => {
  const told = readLeads(text, directory).leads.map(({ name, organisation, post, person }) =>
    [name, organisation && `of ${organisation}`, post && `as ${post}`, person && `is ${person}`]
      .filter(Boolean)
      .join(", "),
  );
  expect(told).toEqual(leads);
});
