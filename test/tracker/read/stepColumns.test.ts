import { each, readSheet } from "./readSheet";

describe("steps under an objective that is merged over them", () => {
  const plan = (label: string, ...leads: readonly (string | null)[]) =>
    readSheet([
      ["Objective", label, "Responsible", "By", "What it will look like"],
      ["A fair offer", "Write criteria", leads[0] ?? null, "31/03/2024", "Criteria"],
      ["^", "Publish them", leads[1] ?? null, "30/04/2024", "Web page"],
      ["Families choose", "Offer payments", leads[2] ?? null, "31/05/2024", "Take-up"],
      ["^", "Open a club", leads[3] ?? null, "30/06/2024", "Club open"],
      ...[["Signed off by"], ["Name", "Role", "Signature"], ["Jo Poole", "Director", "J Poole"]],
    ]);

  it.each([
    ["each has a lead of its own", "Step", ["Jo Poole", "Ann Wood", "Jo Poole", "Ann Wood"]],
    ["one lead answers for them", "Steps", ["Jo Poole", "^", "Ann Wood", "^"]],
    ["they are called milestones", "Milestone", ["Jo Poole", "Jo Poole", "Jo Poole", "Jo Poole"]],
  ])("are the actions where %s", (_, label, leads) => {
    const read = plan(label, ...leads);
    expect(read.tables[0]?.columns).toMatchObject({ action: "B", evidence: "E" });
    expect(each(read, ({ objective, text }) => [objective, text])).toEqual([
      ["A fair offer", "Write criteria"],
      ["A fair offer", "Publish them"],
      ["Families choose", "Offer payments"],
      ["Families choose", "Open a club"],
    ]);
  });

  it("are milestones under references that are merged over them", () => {
    const { actions } = readSheet([
      ["Ref", "Objective", "Step", "Responsible", "By", "Success measure"],
      ["1", "A fair offer", "Write criteria", "Jo Poole", "31/03/2024", "Criteria"],
      ["^", "^", "Publish them", "Ann Wood", "30/04/2024", "Web page"],
      ["2", "Families choose", "Offer payments", "Jo Poole", "31/05/2024", "Take-up"],
    ]);
    expect(actions).toMatchObject([
      { ref: "1", text: "A fair offer", milestones: [{}, {}] },
      { ref: "2", text: "Families choose" },
    ]);
  });

  it("are each partner's part in an action that is merged with its reference", () => {
    const { actions } = readSheet([
      ["Ref", "Action", "Partner", "What the partner will do", "Lead", "By when", "RAG"],
      ["1", "A fair offer", "Council", "Write criteria", "Jo Poole", "31/03/2024", "Green"],
      ["^", "^", "ICB", "Publish them", "Ann Wood", "30/04/2024", "^"],
      ["2", "A choice", "ICB", "Offer payments", "Ann Wood", "31/05/2024", "Amber"],
      ["^", "^", "Council", "Open a club", "Jo Poole", "30/06/2024", "^"],
    ]);
    expect(actions).toMatchObject([
      { ref: "1", text: "A fair offer", due: "2024-04-30", milestones: [{}, {}] },
      { ref: "2", text: "A choice", due: "2024-06-30", milestones: [{}, {}] },
    ]);
  });
});
