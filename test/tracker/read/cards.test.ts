import { worksheet } from "../../support/worksheet";
import { each, readSheet, readSheets } from "./readSheet";

const card = (action: string, due = "31/03/2024", rag = "Green") => [
  ["Action", action],
  ["Lead", "Jo Poole"],
  ["Due date", due],
  ["RAG", rag],
  [],
];

describe("cards", () => {
  it("are read where a sheet holds one alone", () => {
    const plan = readSheets(
      worksheet("Card 1", [["Improvement plan 2023-24"], [], ...card("Agree terms")]),
      worksheet("Card 2", card("Publish the guide", "once staff agree", "See above")),
    );
    expect(each(plan, ({ text, due, rag, sheet }) => [text, due, rag, sheet])).toEqual([
      ["Agree terms", "2024-03-31", "green", "Card 1"],
    ]);
    expect(plan.notTrackers).toMatchObject([
      { sheet: "Card 2", reason: expect.stringContaining("one a row") as string },
    ]);
  });

  it("stand under the headings between them", () => {
    const plan = readSheet([
      ["Improvement plan 2023-24"],
      ["Priority 1: Voice"],
      ...card("Agree terms"),
      ...card("Publish the guide"),
      ["Priority 2: Data"],
      ...card("Match the lists"),
    ]);
    expect(
      each(plan, ({ text, theme, sources }) => [text, theme, sources.theme?.[0].cell]),
    ).toEqual([
      ["Agree terms", "Priority 1: Voice", "A2"],
      ["Publish the guide", "Priority 1: Voice", "A2"],
      ["Match the lists", "Priority 2: Data", "A13"],
    ]);
  });

  it("stand under a heading above the first that says it is a priority", () => {
    const cards = [...card("Agree terms"), ...card("Publish the guide")];
    const themes = (title: string) => each(readSheet([[title], ...cards]), ({ theme }) => theme);
    expect(themes("Priority 3: Voice")).toEqual(["Priority 3: Voice", "Priority 3: Voice"]);
    expect(themes("Improvement plan 2023-24")).toEqual(["Plan", "Plan"]);
  });

  it("may have a log of dated notes below each, which rates nothing", () => {
    const log = (day: string) => [["Date", "Update", null, "By"], [day, "Open", null, "JP"], []];
    const plan = readSheet([
      ...card("Agree terms"),
      ...log("04/09/2023"),
      ...card("Publish the guide"),
      ...log("02/10/2023"),
    ]);
    expect(each(plan, ({ text, ratings }) => [text, ratings.length])).toEqual([
      ["Agree terms", 1],
      ["Publish the guide", 1],
    ]);
  });

  it("are no themes of their own where a text only counts them", () => {
    const plan = readSheet([
      ["Action card 1"],
      ...card("Agree terms"),
      ["Action card 2"],
      ...card("Publish the guide"),
    ]);
    expect(each(plan, ({ theme }) => theme)).toEqual(["Plan", "Plan"]);
  });

  it("are told from headers by the values behind their labels", () => {
    const numbered = (ref: string, lead: string, due: string, rag: string) => [
      ["Action ref", ref, "RAG", rag],
      ["Action", `Agree terms ${ref}`],
      ["Lead officer", lead, "Complete by", due],
      [],
    ];
    const plan = readSheet([
      ["Priority 1: Voice", "<", "<", "<"],
      [],
      ...numbered("Q1", "Performance Lead", "From October 2023", "Green"),
      ...numbered("Q2", "Team Manager", "31/03/2024", "Amber"),
    ]);
    expect(each(plan, ({ ref, leads, rag, theme }) => [ref, leads[0]?.name, rag, theme])).toEqual([
      ["Q1", "Performance Lead", "green", "Priority 1: Voice"],
      ["Q2", "Team Manager", "amber", "Priority 1: Voice"],
    ]);
  });

  it("are none where a page explains what stands under each label", () => {
    const plan = readSheet([
      ["Action", "What you are going to do"],
      ["Lead", "Who answers for it"],
      ["Due date", "The day by which it is done"],
      ["RAG", "How it goes"],
    ]);
    expect(plan.actions).toEqual([]);
  });

  it("have their action over them, where none of their labels says action", () => {
    const titled = (title: string, rag = "Green") => [
      [title, "<"],
      ["Due date", "31/03/2024"],
      ["Responsible officer", "Jo Poole"],
      ["Status", rag],
      ["Progress update", "Terms are drafted"],
      [],
    ];
    const plan = readSheet([
      ["Accelerated progress plan", "<"],
      ["Priority 1: Voice", "<"],
      [],
      ...titled("Action 1.1: Agree terms"),
      ...titled("Action 1.2: Publish the guide", "Delayed"),
      ["Priority 2: Data", "<"],
      [],
      ...titled("Action 2.1: Match the lists"),
    ]);
    expect(
      each(plan, ({ ref, text, theme, due, status, cell }) => [
        ref,
        text,
        theme,
        due,
        status,
        cell,
      ]),
    ).toEqual([
      ["1.1", "Agree terms", "Priority 1: Voice", "2024-03-31", "on-track", "A4"],
      ["1.2", "Publish the guide", "Priority 1: Voice", "2024-03-31", "delayed", "A10"],
      ["2.1", "Match the lists", "Priority 2: Data", "2024-03-31", "on-track", "A18"],
    ]);
    const dashboard = [...titled("Co-production board"), ...titled("Data and insight")];
    expect(readSheet(dashboard).actions).toEqual([]);
  });
});
