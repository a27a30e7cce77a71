import type { ColumnRole } from "../../../src/tracker/model";
import type { CellSketch } from "../../support/worksheet";
import { readSheet } from "./readSheet";

type Roles = Partial<Record<ColumnRole, string>>;
type Cells = readonly CellSketch[];

const columnsOf = (...rows: readonly Cells[]): Roles | undefined =>
  readSheet(rows).tables[0]?.columns;

const ROWS: readonly Cells[] = [
  ["1", "Agree terms with every partner", "Jo Poole", "31/03/2024", "Green", "Minutes"],
  ["2", "Recruit a second adviser", "Sam Reed", "30/06/2024", "Amber", "Contract"],
  ["3", "To publish what families said", "Jo Poole", "30/09/2024", "Red", "Web page"],
];

const ALL: Roles = { ref: "A", action: "B", lead: "C", due: "D", rag: "E", evidence: "F" };

describe("labels that no list of terms has, told by their form", () => {
  it.each<[string, string[]]>([
    [
      "questions",
      [
        "No",
        "What have we agreed we must do?",
        "Who is going to see to it?",
        "When should it be finished?",
        "How far have we got?",
        "What shows that it is done?",
      ],
    ],
    [
      "a word that says what the column holds, among others",
      [
        "No",
        "Actions to close the gap",
        "Person in charge",
        "Must be finished by",
        "BRAGP at this point",
        "Proof of delivery",
      ],
    ],
    [
      "other nouns",
      [
        "No",
        "Products to be handed over",
        "Officer leading",
        "Target month",
        "Position (traffic light)",
        "Sources of assurance",
      ],
    ],
  ])("%s", (_, labels) => {
    expect(columnsOf(labels, ...ROWS)).toEqual(ALL);
  });
});

describe("a column of things to do is found by its cells", () => {
  it.each<[string, string]>([
    ["where nothing knows its label", "Zed"],
    ["where its label is left alone elsewhere", "Next steps"],
    ["where its label is one of a risk register", "Mitigating action"],
  ])("%s", (_, label) => {
    const labels = ["Ref", label, "Lead", "Due date", "RAG", "Evidence"];
    expect(columnsOf(labels, ...ROWS)).toEqual(ALL);
  });

  test("though few labels are known, where days stand beside it", () => {
    const labels = ["Ref", "Zed", "Yod", "Ex", "Wye", "Evidence"];
    expect(columnsOf(labels, ...ROWS)).toMatchObject({ ref: "A", action: "B", due: "D" });
  });

  it.each<[string, readonly Cells[]]>([
    [
      "a list of people",
      [
        ["Name", "Job title", "Organisation", "Started", "Telephone", "Leads on"],
        ["Jo Poole", "Adviser", "Council", "01/04/2022", "01234", "Letters"],
        ["Sam Reed", "Teacher", "Council", "01/04/2023", "01235", "Schools"],
        ["Al Wood", "Nurse", "Trust", "01/04/2021", "01236", "Clinics"],
      ],
    ],
    [
      "courses",
      [
        ["Course", "Audience", "Provider", "Date", "Places", "Status"],
        ["Plain letters", "Writers", "In house", "14/01/2024", "22", "Run"],
        ["Autism", "Teachers", "Outreach", "08/05/2024", "60", "Booked"],
        ["Trauma", "Nurses", "Outreach", "03/06/2024", "40", "Booked"],
      ],
    ],
  ])("%s has none", (_, rows) => {
    expect(columnsOf(...rows)).toBeUndefined();
  });
});

test("the first words of a table, told again row by row, group them", () => {
  const { actions } = readSheet([
    ["Zed", "Action", "Lead", "Due date"],
    ["Letters", "Agree terms with every partner", "Jo Poole", "31/03/2024"],
    ["Letters", "Recruit a second adviser", "Sam Reed", "30/06/2024"],
    ["Schools", "Publish what families said", "Jo Poole", "30/09/2024"],
    ["Schools", "Visit each school", "Sam Reed", "30/09/2024"],
  ]);
  expect(actions.map(({ theme }) => theme)).toEqual(["Letters", "Letters", "Schools", "Schools"]);
});
