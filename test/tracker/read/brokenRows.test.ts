import { each, HEADER, readSheet } from "./readSheet";

describe("a table whose rows were broken into lines", () => {
  it("joins lines that begin in the middle of a sentence, with their leads and dates", () => {
    const plan = readSheet([
      [...HEADER],
      ["1.1", "Agree the terms of the", "Head of", "30/09/", "Green"],
      [null, "partnership board", "SEND", "2024", null],
      ["1.2", "Publish the guide", "Ann Wood", "31/03/2024", "Amber"],
    ]);
    expect(each(plan, ({ text, leads, due }) => [text, leads[0]?.name, due])).toEqual([
      ["Agree the terms of the partnership board", "Head of SEND", "2024-09-30"],
      ["Publish the guide", "Ann Wood", "2024-03-31"],
    ]);
  });

  it.each([
    [["30 September", "2023"], { start: null, due: "2023-09-30", ongoing: false }],
    [["From October", "2023"], { start: "2023-10-01", due: null, ongoing: true }],
    [["Sept 2023 –", "April 2024"], { start: "2023-09-01", due: "2024-04-30", ongoing: false }],
    [["Dec 2023", "2 of 3 done"], { start: null, due: "2023-12-31", ongoing: false }],
  ])("joins a date of such lines where the first is none by itself: %p", ([from, to], date) => {
    const { actions } = readSheet([
      [...HEADER],
      ["1.1", "Agree the terms of the", "Jo Poole", from ?? null, "Green"],
      [null, "partnership board", null, to ?? null, null],
      ["1.2", "Publish the guide", "Ann Wood", "31/03/2024", "Amber"],
    ]);
    expect(actions[0]).toMatchObject({ ...date, doubts: [] });
  });

  it.each([
    ["goes on with the action", "partnership board", ["Agree the terms of the partnership board"]],
    ["begins anew", "Partners sign", ["Agree the terms of the", "Partners sign"]],
  ])("where a heading comes again after a page's end, the row below it %s", (_, words, texts) => {
    const plan = readSheet([
      ["Priority 1: Leadership"],
      [...HEADER],
      ["1.1", "Agree the terms of the", "Jo Poole", "31/03/2024", "Green"],
      ["7"],
      ["Priority 1: Leadership (cont.)"],
      [...HEADER],
      [null, words, null, null, null],
      ["1.2", "Publish the guide", "Ann Wood", "31/03/2024", "Amber"],
    ]);
    expect(each(plan, ({ text }) => text)).toEqual([...texts, "Publish the guide"]);
  });

  it.each([
    ["a capital", "Agree terms", "Sign them"],
    ["a sentence that had ended", "Agree terms.", "sign them"],
  ])("keeps a row apart after %s", (_, first, second) => {
    const plan = readSheet([
      [...HEADER],
      ["1.1", first, "Jo Poole", "31/03/2024", "Green"],
      [null, second, "Ann Wood", "30/04/2024", "Amber"],
      ["1.2", "Publish the guide", "Ann Wood", "31/03/2024", "Amber"],
    ]);
    expect(each(plan, ({ text }) => text)).toEqual([first, second, "Publish the guide"]);
  });
});

describe("steps under one action", () => {
  const steps = (...ratings: (string | null)[]) =>
    readSheet([
      ["Action", "Step", "Lead", "Due date", "RAG"],
      ...ratings.map((rating, i) => [
        i === 0 ? "Build the pathway" : "^",
        `Step ${i + 1}`,
        "Jo Poole",
        "31/03/2024",
        rating,
      ]),
    ]).actions[0];

  it("are no further together than the worst of them, and say so", () => {
    const action = steps("Blue", "Amber", "Green");
    expect(action).toMatchObject({ status: "at-risk", doubts: [{ cell: "E3" }] });
  });

  it("may well go differently where they are due by different days", () => {
    const action = readSheet([
      ["Action", "Step", "Lead", "Due date", "RAG"],
      ["Build the pathway", "Step 1", "Jo Poole", "31/03/2023", "Blue"],
      ["^", "Step 2", "Jo Poole", "31/03/2024", "Green"],
    ]).actions[0];
    expect(action).toMatchObject({
      status: "on-track",
      doubts: [],
      milestones: [{ met: true }, {}],
    });
  });

  it("leave no doubt where they are rated alike, or once", () => {
    expect(steps("Green", "Green")).toMatchObject({ status: "on-track", doubts: [] });
    expect(steps("Green", null, null)).toMatchObject({ status: "on-track", doubts: [] });
  });
});

describe("rows under a reference that is no longer merged over them", () => {
  const below = (...cells: (string | null)[]) =>
    readSheet([
      [...HEADER],
      ["1.1", "Agree who pays", "Jo Poole", "31/03/2024", "Green"],
      [null, null, ...cells],
      ["1.2", "Publish the guide", "Ann Wood", "30/04/2024", "Amber"],
    ]).actions;

  it.each([
    ["a date and a lead", ["Ann Wood", "30/06/2024", null], ["2024-03-31", "2024-06-30"]],
    ["a rating and a lead", ["Ann Wood", null, "Amber"], []],
  ])("are steps with %s of their own", (_, cells, milestones) => {
    const [first, second] = below(...cells);
    expect(first?.leads.map(({ name }) => name)).toEqual(["Jo Poole", "Ann Wood"]);
    expect(first?.milestones.map(({ due }) => due)).toEqual(milestones);
    expect(second?.ref).toBe("1.2");
  });

  it("are the rest of what a page's end broke where they have neither", () => {
    const [first] = below("and partners", null, null);
    expect(first?.leads.map(({ name }) => name)).toEqual(["Jo Poole and partners"]);
  });
});

describe("paragraphs of one action, each in a row of its own", () => {
  it("are its words, and no steps, under one date", () => {
    const { actions } = readSheet([
      [...HEADER],
      ["1.1", "Build one set of data.", "Jo Poole", "31/03/2024", "Green"],
      ["^", "Name an owner in each service.", "Ann Wood", "^", "^"],
      ["^", "Add what families say.", null, "^", "^"],
      ["1.2", "Publish the guide", "Ann Wood", "31/03/2024", "Amber"],
    ]);
    expect(actions).toHaveLength(2);
    expect(actions[0]).toMatchObject({
      text: "Build one set of data.\nName an owner in each service.\nAdd what families say.",
      leads: [{ name: "Jo Poole" }, { name: "Ann Wood" }],
      ...{ due: "2024-03-31", milestones: [] },
    });
  });
});

describe("paragraphs that came out of a document as a row each", () => {
  const texts = (...rows: (string | null)[][]) =>
    each(readSheet([[...HEADER, "Evidence"], ...rows]), ({ text }) => text);
  const FIRST = ["1.1", "Appoint a lead.", "Jo Poole", "31/03/2024", "Green", "Lead in post"];
  const NEXT = ["1.2", "Publish the guide", "Ann Wood", "31/03/2024", "Amber", "Guide"];

  it.each([
    ["sentences", ["The lead will:", "Meet families", "Write to schools"]],
    ["bullets", ["• meet families", "• write to schools"]],
    ["dashes", ["– meet families", "- write to schools"]],
    ["Roman points", ["i. meet families", "ii. write to schools"]],
  ])("are the words of the numbered action above: %s", (_, words) => {
    const below = words.map((text) => [null, text, null, null, null, "Minutes"]);
    expect(texts(FIRST, ...below, NEXT)).toEqual([
      ["Appoint a lead.", ...words].join(" "),
      "Publish the guide",
    ]);
  });

  it("go on after a page break", () => {
    const page = ["Plan, version 2, page 3 of 9"];
    const rest = [
      [null, "Meet families"],
      [null, "Write to schools"],
    ];
    expect(texts(FIRST, page, [...HEADER, "Evidence"], ...rest, NEXT)).toEqual([
      "Appoint a lead. Meet families Write to schools",
      "Publish the guide",
    ]);
  });

  it.each([
    ["another action with a date of its own", "Offer a call", "30/04/2024", 2],
    ["the rest of a sentence", "and offer a call", "30/04/2024", 1],
    ["words without a date", "Offer a call", null, 1],
  ])("below a numbered objective may be %s after a page break", (_, words, due, count) => {
    const header = ["Objective", "Action", "Lead", "Due date", "RAG"];
    const first = ["1. Families know", "Write to families", "Jo Poole", "31/03/2024", "Green"];
    const plan = readSheet([header, first, header, [null, words, null, due, "Green"]]);
    expect(plan.actions).toHaveLength(count);
  });

  it("are bullets where no action is numbered", () => {
    const unnumbered = (row: (string | null)[]) => [null, ...row.slice(1)];
    const bullet = [null, "• meet families"];
    expect(texts(unnumbered(FIRST), bullet, [null, "Open a hub"], unnumbered(NEXT))).toEqual([
      "Appoint a lead. • meet families",
      "Open a hub",
      "Publish the guide",
    ]);
  });

  it("are no Roman points in a list of letters", () => {
    const lettered = (letter: string) => [null, `${letter}) Agree terms`, null, null, null];
    expect(texts(FIRST, lettered("h"), lettered("i"), NEXT)).toHaveLength(4);
  });

  it.each([
    ["a lead", [[null, "Open a hub", "Ann Wood"]]],
    ["a date", [[null, "Open a hub", null, "30/04/2024"]]],
    ["a blank row above", [[], [null, "Open a hub"]]],
  ])("are an action of their own with %s", (_, rows) => {
    expect(texts(FIRST, ...rows, NEXT)).toContain("Open a hub");
  });
});

describe("steps with an original date and a later one", () => {
  const milestone = (due: string, cell: string) => ({ due, cell });

  it.each([
    ["Revised due date", [milestone("2024-01-31", "D2"), milestone("2024-05-31", "E3")]],
    ["Forecast date", [milestone("2024-01-31", "D2"), milestone("2024-05-31", "E3")]],
  ])("are due by the later one: %s", (label, milestones) => {
    const { actions } = readSheet([
      ["Ref", "Action", "Lead", "Original due date", label, "RAG"],
      ["1.1", "Draft terms", "Jo Poole", "31/01/2024", null, "Green"],
      ["^", "Sign terms", "Jo Poole", "31/03/2024", "31/05/2024", "Amber"],
      ["1.2", "Publish the guide", "Ann Wood", "31/03/2024", null, "Amber"],
    ]);
    expect(actions[0]).toMatchObject({ due: "2024-05-31", milestones });
  });

  it("have the original of the one that is due last", () => {
    const { actions } = readSheet([
      ["Ref", "Action", "Lead", "Original date", "Due date", "RAG"],
      ["1.1", "Draft terms", "Jo Poole", "31/01/2024", "29/02/2024", "Green"],
      ["^", "Sign terms", "Jo Poole", "31/03/2024", "31/05/2024", "Amber"],
      ["1.2", "Publish the guide", "Ann Wood", "31/03/2024", "31/03/2024", "Amber"],
    ]);
    expect(actions[0]).toMatchObject({ originalDue: "2024-03-31", due: "2024-05-31" });
  });
});
