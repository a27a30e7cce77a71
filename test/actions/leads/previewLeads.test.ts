import { judge, NO_CORRECTIONS, readWorkbook } from "../../../src/actions";
import { previewLeads } from "../../../src/actions/leads/previewLeads";
import { onWorkbook } from "../../support/officeOn";
import { workbookOf } from "../../support/workbookOf";

const plan = () =>
  workbookOf({
    Plan: [
      ["Ref", "Action", "Lead", "Due date", "RAG"],
      ["1.1", "Agree a checklist with settings", "Jo Poole", "31/03/2024", "Red"],
      ["1.2", "Train every key worker", "J Poole", "30/09/2024", "Green"],
      ["1.3", "Publish the local offer anew", "Sam Reed", "31/03/2024", "Red"],
    ],
  });

afterEach(() => jest.restoreAllMocks());

test("what is asked for no longer is not worked out to its end", async () => {
  const given = onWorkbook(plan(), async () =>
    previewLeads(judge(await readWorkbook(), { asOf: "2024-06-15" }), NO_CORRECTIONS, stopped()),
  );
  await expect(given).rejects.toThrow("Something else was typed");
});

/** A signal that is aborted, on a page whose every step is long enough for a pause. */
function stopped(): AbortSignal {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  return AbortSignal.abort(new Error("Something else was typed"));
}

test("leads that are joined are counted before and after, overdue ones too; others are not told", async () => {
  const { renamed, counts } = await onWorkbook(plan(), async () =>
    previewLeads(judge(await readWorkbook(), { asOf: "2024-06-15" }), {
      ...NO_CORRECTIONS,
      leads: [{ names: ["J Poole"], as: "Jo Poole" }],
    }),
  );
  expect(renamed).toMatchObject([{ written: "J Poole", was: "J Poole", becomes: "Jo Poole" }]);
  expect(counts).toEqual([
    { name: "Jo Poole", actions: { now: 1, then: 2 }, overdue: { now: 1, then: 1 } },
    { name: "J Poole", actions: { now: 1, then: 0 }, overdue: { now: 0, then: 0 } },
  ]);
});
