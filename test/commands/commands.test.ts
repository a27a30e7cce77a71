import { registerCommands } from "../../src/commands/commands";

type Handler = (event: { completed: () => void }) => void;

/** Presses a button of the ribbon, and tells what happened in order. */
async function press(name: string, showPane: () => Promise<void>): Promise<string[]> {
  const happened: string[] = [];
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
      addin: { showAsTaskpane: showPane },
    },
  });
  registerCommands({
    writeReport: () => {
      happened.push("report");
      return Promise.resolve();
    },
  });
  await new Promise<void>((completed) => handlers.get(name)?.({ completed }));
  return [...happened, "completed"];
}

afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

test.each([
  ["the pane opens", () => Promise.resolve()],
  ["the pane cannot open", () => Promise.reject(new Error("not now"))],
])("Board report writes and then tells Excel that it is done, where %s", async (_where, show) => {
  expect(await press("writeBoardReport", show)).toEqual(["report", "completed"]);
});
