import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Plan"]);
});

const PUT_OFF = { delayForCellEdit: true };

function write(options: Excel.RunOptions, address: string): Promise<void> {
  return Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange(address).values = [[address]];
    await context.sync();
  });
}

async function soon(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}

const held = () => excel.workbook.worksheets[0]?.rows.size;

test("a request that may be put off waits until the cell is left, and is then done", async () => {
  excel.office.host.editing = true;
  const run = write(PUT_OFF, "B2");
  await soon();
  expect(held()).toBe(0);
  excel.office.host.editing = false;
  await run;
  expect(held()).toBe(1);
});

test("any other request is refused at once, and nothing of it is done", async () => {
  excel.office.host.editing = true;
  expect(await refusal(() => write({}, "B2"))).toMatch(/^InvalidOperationInCellEditMode/);
  excel.office.host.editing = false;
  expect(held()).toBe(0);
});

test("requests that wait are done in their order", async () => {
  excel.office.host.editing = true;
  const done: string[] = [];
  const runs = ["B2", "B3", "B4"].map((each) => write(PUT_OFF, each).then(() => done.push(each)));
  await soon();
  excel.office.host.editing = false;
  await Promise.all(runs);
  expect(done).toEqual(["B2", "B3", "B4"]);
});

test("what waits goes on waiting while another cell is edited at once", async () => {
  excel.office.host.editing = true;
  const done: string[] = [];
  const run = write(PUT_OFF, "B2").then(() => done.push("B2"));
  await soon();
  excel.office.host.editing = false;
  excel.office.host.editing = true;
  await soon();
  excel.office.host.editing = false;
  await run;
  expect(done).toEqual(["B2"]);
});
