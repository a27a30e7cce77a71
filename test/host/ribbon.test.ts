import { openExcel, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(["Plan"]);
});

type Event = Office.AddinCommands.Event;

test("a button calls its function with an event, and is done when the function says so", async () => {
  const happened: string[] = [];
  Office.actions.associate("checkPlan", (event: Event) => {
    happened.push(`called by ${event.source.id}`);
    setTimeout(() => {
      happened.push("completed");
      event.completed();
    }, 20);
  });
  await excel.office.invokeCommand("checkPlan");
  expect(happened).toEqual(["called by checkPlan", "completed"]);
});

test("two presses are told apart", async () => {
  const events: Event[] = [];
  Office.actions.associate("writeBoardReport", (event: Event) => void events.push(event));
  const done: string[] = [];
  const first = excel.office.invokeCommand("writeBoardReport").then(() => done.push("first"));
  const second = excel.office.invokeCommand("writeBoardReport").then(() => done.push("second"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(events).toHaveLength(2);
  events[1]?.completed();
  await second;
  expect(done).toEqual(["second"]);
  events[0]?.completed();
  await first;
  expect(done).toEqual(["second", "first"]);
});

test("a name that the add-in has no function for is refused", async () => {
  await expect(excel.office.invokeCommand("noSuchThing")).rejects.toThrow(
    "The add-in has no function noSuchThing.",
  );
});

test("a function can ask for the pane, and hide it", async () => {
  excel.office.host.session.paneState = "Background";
  await Office.addin.showAsTaskpane();
  expect(excel.office.host.session.paneState).toBe("Visible");
  await Office.addin.hide();
  expect(excel.office.host.session.paneState).toBe("Background");
});
