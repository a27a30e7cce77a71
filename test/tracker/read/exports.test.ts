import { each, readSheet, type Sketch } from "./readSheet";

const columnsOf = (rows: Sketch) => readSheet(rows).tables[0]?.columns;

const TASKS = [
  "Write the therapy specification",
  "Train all school nurses",
  "Open three new clinics",
];
const DATES = ["31/01/2024", "29/02/2024", "29/03/2024"];
const STATES = ["To do", "Doing", "Done"];
const rowsOf = (...columns: readonly (readonly string[])[]): Sketch =>
  [0, 1, 2].map((row) => columns.map((column) => column[row] ?? column[0] ?? ""));

describe("what planning tools call their columns", () => {
  const CASES: readonly [tool: string, labels: readonly string[], cells: Sketch, read: object][] = [
    [
      "a board of cards",
      ["Card ID", "Card Name", "Card URL", "Members", "Due Date", "List Name"],
      rowsOf(
        ["66f1a2", "66f1a3", "66f1a4"],
        TASKS,
        ["https://x.example"],
        ["Jo Poole"],
        DATES,
        STATES,
      ),
      { action: "B", lead: "D", due: "E", rag: "F" },
    ],
    [
      "tasks with a mode",
      ["UID", "Task Mode", "Name", "Start", "Finish", "% Complete", "Resource Names"],
      rowsOf(["1", "2", "3"], ["Auto Scheduled"], TASKS, DATES, DATES, ["10%"], ["Jo Poole"]),
      { ref: "A", action: "C", start: "D", due: "E", stage: "F", lead: "G" },
    ],
    [
      "tasks with a parent",
      ["Task ID", "Name", "Section/Column", "Assignee", "Due Date", "Projects", "Parent task"],
      rowsOf(["1200000001"], TASKS, ["Access"], ["Jo Poole"], DATES, ["Plan"], [""]),
      { action: "B", theme: "C", lead: "D", due: "E" },
    ],
    [
      "a rating in red, yellow and green beside a status",
      ["Task Name", "RYG", "Status", "Assigned To", "Due Date"],
      rowsOf(TASKS, ["Red", "Yellow", "Green"], ["In Progress"], ["Jo Poole"], DATES),
      { action: "A", rag: "B", stage: "C", lead: "D", due: "E" },
    ],
    [
      "a title, a description and a dated note",
      [
        "Action Code",
        "Action Title",
        "Description",
        "Assigned To",
        "Due Date",
        "Latest Note Date",
        "Latest Note",
      ],
      rowsOf(["S 1", "S 2", "S 3"], ["Advice"], TASKS, ["Jo Poole"], DATES, DATES, TASKS),
      { ref: "A", action: "C", lead: "D", due: "E", update: "G" },
    ],
    [
      "a health beside a status",
      ["Task Name", "Health", "Status", "Assigned To", "Finish"],
      rowsOf(TASKS, ["Red", "Yellow", "Green"], ["In Progress"], ["Jo Poole"], DATES),
      { action: "A", rag: "B", stage: "C", lead: "D", due: "E" },
    ],
    [
      "labels written together",
      ["ActionRef", "ActionDescription", "OwnerDisplayName", "Due_x0020_Date", "RAGStatus"],
      rowsOf(["S1", "S2", "S3"], TASKS, ["Jo Poole"], DATES, ["Red", "Amber", "Green"]),
      { ref: "A", action: "B", lead: "C", due: "D", rag: "E" },
    ],
    [
      "references with a stroke",
      ["PAP ref", "Key activity", "Owner", "Planned end", "RAG"],
      rowsOf(["PAP1/1", "PAP1/2", "PAP2/1"], TASKS, ["Jo Poole"], DATES, ["Red", "Amber", "Green"]),
      { ref: "A", action: "B", lead: "C", due: "D", rag: "E" },
    ],
    [
      "a count of the rows beside outline numbers",
      ["ID", "WBS", "Name", "Finish", "Resource Names"],
      rowsOf(["1", "2", "3"], ["1.1", "1.2", "2.1"], TASKS, DATES, ["Jo Poole"]),
      { ref: "B", action: "C", due: "D", lead: "E" },
    ],
    [
      "issues with a key, in one project",
      ["Project", "Key", "Summary", "Status", "Assignee", "Due date", "Resolved", "Epic Link"],
      rowsOf(
        ["SEND programme"],
        ["SP-1", "SP-2", "SP-5"],
        TASKS,
        STATES,
        ["Jo Poole"],
        DATES,
        ["", "", "12/01/2024"],
        ["Access", "Health", "Access"],
      ),
      { ref: "B", action: "C", rag: "D", lead: "E", due: "F", theme: "H" },
    ],
  ];
  it.each(CASES)("%s", (_, labels, cells, read) => {
    expect(columnsOf([labels, ...cells])).toEqual(read);
  });

  it("takes no list of people for actions", () => {
    const people = rowsOf(["Jo Poole", "Ann Lee", "Sam Reed"], ["ICB"], DATES, STATES);
    expect(readSheet([["Name", "Lead agency", "Due Date", "Status"], ...people]).tables).toEqual(
      [],
    );
  });
});

it("reads when a task was finished, though few are", () => {
  const plan = readSheet([
    ["Name", "Start", "Finish", "Resource Names", "Actual Finish"],
    ...Array.from({ length: 7 }, (_, i) => [
      ...[`Hold listening event number ${i}`, "02/10/2023", "29/12/2023", "Jo Poole"],
      i === 0 ? "20/12/2023" : "NA",
    ]),
  ]);
  expect(each(plan, ({ completed }) => completed)[0]).toBe("2023-12-20");
});

describe("rows that sum up the tasks below them", () => {
  const LABELS = ["ID", "Task Name", "Start", "Finish", "Resource Names"];
  const GROUPS: Sketch = [
    ["1", "Therapies", "02/10/2023", "29/03/2024", ""],
    ["2", "Agree terms", "02/10/2023", "31/10/2023", "Jo Poole"],
    ["3", "Open clinics", "08/01/2024", "29/03/2024", "Ann Lee"],
    ["4", "Transition", "06/11/2023", "31/05/2024", ""],
    ["5", "Write a protocol", "06/11/2023", "29/12/2023", "Jo Poole"],
    ["6", "Brief schools", "08/01/2024", "31/05/2024", "Ann Lee"],
  ];
  const read = (rows: Sketch) =>
    each(readSheet([LABELS, ...rows]), ({ ref, theme }) => `${ref ?? ""} ${theme ?? ""}`);

  it("are the themes of those tasks", () => {
    expect(read(GROUPS)).toEqual(["2 Therapies", "3 Therapies", "5 Transition", "6 Transition"]);
  });

  it("keep the number that their tasks' begin with", () => {
    const numbers = ["1", "1.1", "1.2", "2", "2.1", "2.2"];
    const numbered = GROUPS.map(([, ...rest], i) => [numbers[i] ?? "", ...rest]);
    expect(read(numbered)[2]).toBe("2.1 2 Transition");
  });

  it("may say how the whole is going", () => {
    const plan = readSheet([[...LABELS, "Status"], ...GROUPS.map((row) => [...row, "Late"])]);
    expect(each(plan, ({ ref }) => ref)).toEqual(["2", "3", "5", "6"]);
  });

  it("are told by their numbers where a task has no lead either", () => {
    const labels = ["Task number", "Outline number", "Name", "Start", "Finish", "Assigned to"];
    const outline = ["1", "1.1", "1.2", "2", "2.1", "2.2", "2.3"];
    const unled = ["7", "Ask families", "04/03/2024", "29/03/2024", ""];
    const rows = [...GROUPS, unled].map(([id = "", ...rest], i) => [id, outline[i] ?? "", ...rest]);
    const plan = readSheet([labels, ...rows]);
    expect(each(plan, ({ ref }) => ref)).toEqual(["1.1", "1.2", "2.1", "2.2", "2.3"]);
  });

  it("may sum up one another", () => {
    const whole = ["0", "Programme", "02/10/2023", "31/05/2024", ""];
    expect(read([whole, ...GROUPS])).toHaveLength(4);
  });

  it.each<[why: string, at: number, cells: readonly string[]]>([
    ["one that ends on another day", 3, ["4", "Transition", "06/11/2023", "30/06/2024", ""]],
    ["one that is a task like those below", 3, ["4", "Transition", "06/11/2023", "29/12/2023", ""]],
    ["one that somebody leads", 0, ["1", "Therapies", "02/10/2023", "29/03/2024", "Ann Lee"]],
  ])("are actions where there is %s", (_, at, cells) => {
    expect(read(GROUPS.map((row, i) => (i === at ? cells : row)))).toHaveLength(6);
  });
});
