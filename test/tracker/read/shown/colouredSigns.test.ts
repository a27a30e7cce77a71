import { filled, inFont, worksheet, type CellSketch } from "../../../support/worksheet";
import { each, HEADER, readSheet, readSheets, type Sketch } from "../readSheet";

/** A plan of four actions whose column RAG holds these cells. */
const rated = (...cells: readonly CellSketch[]): Sketch => [
  HEADER,
  ...cells.map((cell, at) => [
    `1.${at + 1}`,
    `Agree the terms of part ${at + 1} with schools`,
    "Jo Poole",
    "31/03/2024",
    cell,
  ]),
];
const statuses = (...cells: readonly CellSketch[]) =>
  each(readSheet(rated(...cells)), ({ rag, status }) => rag ?? status);

const ALL = ["red", "amber", "green", "blue"] as const;
const signs = (sign: string, font?: string) => ALL.map((colour) => inFont(colour, sign, font));

describe("a sign is rated by its font's colour", () => {
  test.each<[string, readonly CellSketch[]]>([
    ["a disc", signs("●")],
    ["a large disc", signs("⬤")],
    ["a square", signs("■")],
    ["a diamond", signs("◆")],
    ["a triangle in a column of ratings", signs("▲")],
    ["a bullet", signs("•")],
    ["a flag", signs("⚑")],
    ["several of one sign", signs("● ● ●")],
    ["a letter that Wingdings shows as a disc", signs("l", "Wingdings")],
    ["a letter that Webdings shows as a disc", signs("n", "Webdings")],
    ["letters that Wingdings shows as faces", signs("K", "Wingdings")],
    ["Wingdings that were pasted", signs("\uf06c")],
    ["the same letters in each cell", signs("RAG")],
    ["a cross in each cell", signs("x")],
  ])("%s", (_, cells) => {
    expect(statuses(...cells)).toEqual([...ALL]);
  });

  test("under a label that may say a stage, too", () => {
    const [header, ...rows] = rated(...signs("l", "Wingdings"));
    const labels = header?.map((label) => (label === "RAG" ? "Status" : label)) ?? [];
    expect(each(readSheet([labels, ...rows]), ({ rag }) => rag)).toEqual([...ALL]);
  });

  test("with no comment, and at its cell", () => {
    const plan = readSheet(rated(inFont("amber", "●"), inFont("red", "●")));
    expect(each(plan, ({ ratings }) => ratings)).toMatchObject([
      [{ rag: "amber", status: "at-risk", comment: null, cell: "E2", text: "●" }],
      [{ rag: "red", status: "delayed", comment: null, cell: "E3", text: "●" }],
    ]);
  });

  test("and the plan says how many are", () => {
    const said = (...cells: readonly CellSketch[]) =>
      readSheet(rated(...cells)).assumptions.filter((each) => each.includes("font"));
    expect(said(inFont("amber", "●"), inFont("red", "●"), "Green")).toEqual([
      "2 ratings are read from the colour of a sign's font.",
    ]);
    expect(said("Red", "Green")).toEqual([]);
  });

  test("in the colour nearest to its shade", () => {
    const fonts = ["#FF0000", "#9C0006", "#FFC000", "#FFFF00", "#92D050", "#00B0F0", "#7F7F7F"];
    const cells = fonts.map((font) => ({ text: "●", font }));
    expect(statuses(...cells)).toEqual(["red", "red", "amber", "amber", "green", "blue", "grey"]);
  });
});

test.each<[string, CellSketch, string]>([
  ["a word counts before a font's colour", inFont("red", "Green"), "green"],
  ["a letter of a colour does", inFont("red", "G"), "green"],
  ["a tick does", inFont("red", "✔"), "complete"],
  ["a fill does", { ...inFont("red", "●"), fill: "#00B050" }, "green"],
  ["a sign in black says nothing", { text: "●", font: "#000000" }, "unrated"],
  ["a sign whose font nobody told says nothing", "●", "unrated"],
  ["a sign in navy says nothing", inFont("navy", "●"), "unrated"],
  ["a remark in red is emphasis", inFont("red", "Delayed by supplier"), "unrated"],
  ["a sign before words is emphasis", inFont("red", "● see the notes"), "unrated"],
  ["a placeholder in red says nothing", inFont("red", "TBC"), "unrated"],
  ["a dash in red says nothing", inFont("red", "-"), "unrated"],
  ["other letters in red are emphasis", inFont("red", "JP"), "unrated"],
  ["a letter of Wingdings in another font is a letter", inFont("red", "l"), "unrated"],
])("%s", (_, cell, expected) => {
  expect(statuses(inFont("amber", "●"), inFont("green", "●"), cell)).toEqual([
    "amber",
    "green",
    expected,
  ]);
});

describe("what is emphasis or design, and no rating", () => {
  test("the same letters in one colour", () => {
    const cells = ["RAG", "RAG", inFont("red", "RAG"), inFont("red", "RAG")];
    expect(statuses(...cells)).toEqual(cells.map(() => "unrated"));
  });

  test("letters that differ from cell to cell", () => {
    const cells = [inFont("red", "JP"), inFont("green", "SA"), inFont("blue", "TW")];
    expect(statuses(...cells)).toEqual(cells.map(() => "unrated"));
  });

  test("placeholders, whatever their colours", () => {
    const cells = ALL.map((colour) => inFont(colour, "TBC"));
    expect(statuses(...cells)).toEqual(cells.map(() => "unrated"));
  });

  test("signs that are all blue", () => {
    const cells = [inFont("blue", "●"), inFont("blue", "●"), inFont("blue", "●")];
    expect(statuses(...cells)).toEqual(cells.map(() => "unrated"));
  });

  test("coloured words and initials outside of the ratings", () => {
    const plan = readSheet([
      HEADER,
      ["1.1", inFont("red", "Agree the terms with every school"), "LA", "31/03/2024", "Green"],
      ["1.2", inFont("green", "Meet the forum of parents"), inFont("red", "LA"), "", "Amber"],
      ["1.3", "Book the hall for the launch", inFont("green", "LA"), "30/04/2024", null],
    ]);
    expect(each(plan, ({ rag, leads }) => [rag, leads[0]?.name])).toEqual([
      ["green", "LA"],
      ["amber", "LA"],
      [null, "LA"],
    ]);
  });

  test("months of one colour beside a start, which are a chart", () => {
    const bar = inFont("green", "■");
    const plan = readSheet([
      ["Action", "Lead", "Start", "RAG", "Apr 24", "May 24", "Jun 24"],
      ["Agree the terms", "Jo Poole", "01/04/2024", "Red", bar, bar, null],
      ["Meet the forum", "Jo Poole", "01/05/2024", "Amber", null, bar, bar],
      ["Book the hall", "Jo Poole", "01/06/2024", "Green", null, null, bar],
    ]);
    expect(plan.tables[0]?.quarters).toEqual([]);
    expect(each(plan, ({ rag }) => rag)).toEqual(["red", "amber", "green"]);
  });

  test("arrows in colours, which are the direction of travel", () => {
    const plan = readSheet([
      ["Action", "Lead", "Due date", "RAG", "Direction of travel"],
      ["Agree the terms", "Jo Poole", "31/03/2024", "Red", inFont("green", "▲")],
      ["Meet the forum", "Jo Poole", "31/03/2024", "Amber", inFont("red", "▼")],
      ["Book the hall", "Jo Poole", "31/03/2024", "Green", inFont("amber", "►")],
    ]);
    expect(plan.tables[0]?.columns).toMatchObject({ rag: "D", direction: "E" });
    expect(each(plan, ({ rag }) => rag)).toEqual(["red", "amber", "green"]);
  });
});

test("quarters of signs are rated by their colours, and regress by them", () => {
  const plan = readSheet([
    ["Action", "Lead", "Due", "Q1 2023/24", "Q2 2023/24"],
    ["Agree the terms", "Jo Poole", "31/03/2024", inFont("green", "●"), inFont("red", "●")],
    ["Meet the forum", "Jo Poole", "31/03/2024", inFont("amber", "●"), inFont("blue", "●")],
    ["Book the hall", "Jo Poole", "31/03/2024", filled("green"), inFont("amber", "●")],
  ]);
  expect(
    each(plan, ({ ratings }) => ratings.map(({ period, rag }) => `${period} ${rag ?? "-"}`)),
  ).toEqual([
    ["Q1 2023/24 green", "Q2 2023/24 red"],
    ["Q1 2023/24 amber", "Q2 2023/24 blue"],
    ["Q1 2023/24 green", "Q2 2023/24 amber"],
  ]);
});

describe("a key whose colours are signs'", () => {
  const key = [
    [inFont("green", "●"), "Complete"],
    [inFont("amber", "●"), "On track"],
    [inFont("red", "●"), "Delayed"],
  ];
  const plan = rated(inFont("green", "●"), inFont("amber", "●"), inFont("red", "●"));

  test("on a sheet of its own says what they mean", () => {
    const read = readSheets(worksheet("Plan", plan), worksheet("Key", [["RAG key"], ...key]));
    expect(read.tables[0]?.ragKeySource).toBe("plan");
    expect(each(read, ({ status }) => status)).toEqual(["complete", "on-track", "delayed"]);
  });

  test("under the actions does, and its rows are no actions", () => {
    const read = readSheet([...plan, [], ...key]);
    expect(each(read, ({ status }) => status)).toEqual(["complete", "on-track", "delayed"]);
  });
});

test("cards are rated by their signs", () => {
  const card = (at: number, sign: CellSketch) => [
    ["Action", `Agree the terms of part ${at}`],
    ["Lead", "Jo Poole"],
    ["Due date", "31/03/2024"],
    ["RAG", sign],
    [],
  ];
  const plan = readSheet([
    ...card(1, inFont("red", "●")),
    ...card(2, inFont("green", "●")),
    ...card(3, inFont("amber", "●")),
  ]);
  expect(each(plan, ({ rag }) => rag)).toEqual(["red", "green", "amber"]);
});
