import { readTracker, writeBoardReport } from "../../src/actions";
import { cellsOf, onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

const asOf = "2024-06-15";
const plan = () =>
  workbookOf({
    Plan: [
      ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
      ["1.1", "Agree a checklist", "Head of SEND", "31/03/2024", "Red", ""],
    ],
  });

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test("reading waits while a cell is edited, says so after two seconds, and goes on", async () => {
  await onWorkbook(plan(), async ({ host }) => {
    const told: boolean[] = [];
    host.editing = true;
    const reading = readTracker({ asOf, onWaiting: (waiting) => told.push(waiting) });
    await after(1_500);
    expect(told).toEqual([]);
    await after(1_000);
    expect(told).toEqual([true]);
    host.editing = false;
    expect((await reading).plan.actions).toHaveLength(1);
    expect(told).toEqual([true, false]);
  });
});

test("a report that is put off half-way is written whole once the cell is left", async () => {
  const whole = plan();
  await onWorkbook(whole, () => writeBoardReport({ asOf }));
  const workbook = plan();
  await onWorkbook(workbook, async (office) => {
    const { host } = office;
    let begun = false;
    office.onRequest(({ Actions }) => {
      const writes = Actions.some(({ Name }) => Name === "Values");
      if (!writes || begun) return undefined;
      begun = true;
      host.editing = true;
      setTimeout(() => (host.editing = false), 60);
      return undefined;
    });
    await writeBoardReport({ asOf });
    expect(begun).toBe(true);
  });
  for (const { name } of whole.worksheets) {
    expect(cellsOf(workbook, name)).toEqual(cellsOf(whole, name));
  }
});

test("an Excel that is only slow is not said to wait for a cell", async () => {
  await onWorkbook(plan(), async ({ host }) => {
    const told: boolean[] = [];
    const answer = host.request.bind(host);
    let slow = true;
    host.request = async (body, flags) => {
      if (slow) {
        slow = false;
        await after(2_300);
      }
      return answer(body, flags);
    };
    await readTracker({ asOf, onWaiting: (waiting) => told.push(waiting) });
    expect(told).toEqual([]);
  });
});

test("where Excel refuses all the same, a sentence says what to do, and the next try goes through", async () => {
  await onWorkbook(plan(), async (office) => {
    office.failNext({ status: 5004 });
    await expect(readTracker({ asOf })).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("press Enter or Esc in the sheet") as string,
    });
    expect((await readTracker({ asOf })).plan.actions).toHaveLength(1);
  });
});
