import { registerCommands } from "../../src/commands/commands";

type Handler = (event?: { completed: () => void }) => void;

interface Excel {
  readonly canShowPane: boolean;
  readonly canOpenDialog: boolean;
}

const SHOWS: Excel = { canShowPane: true, canOpenDialog: true };

/** Registers the commands in an Office that only notes what is asked of it, in order. */
function register({ canShowPane, canOpenDialog }: Excel) {
  const happened: string[] = [];
  const handlers = new Map<string, Handler>();
  const note = (what: string) => () => {
    happened.push(what);
    return Promise.resolve();
  };
  const Office = {
    AsyncResultStatus: { Succeeded: "succeeded" },
    EventType: { DialogMessageReceived: "dialogMessageReceived" },
    actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    addin: {
      showAsTaskpane: () => {
        happened.push("pane asked for");
        return canShowPane ? Promise.resolve() : Promise.reject(new Error("not now"));
      },
    },
    context: {
      ui: {
        displayDialogAsync: (address: string, _size: unknown, done: (result: object) => void) => {
          const { pathname, search } = new URL(address);
          happened.push(`${pathname}${search}${canOpenDialog ? " opens" : " is refused"}`);
          const value = {
            messageChild: (text: string) => happened.push(`it is told “${text}”`),
            addEventHandler: (_type: string, asks: () => void) => asks(),
          };
          done(canOpenDialog ? { status: "succeeded", value } : { status: "failed" });
        },
      },
    },
  };
  const location = { href: "https://tools.example.gov.uk/plan/taskpane.html?et=" };
  Object.assign(globalThis, { Office, location });
  registerCommands({
    check: note("check"),
    update: note("update"),
    writeReport: note("report"),
    says: () => "Written: Board summary & notes.",
  });
  return { happened, handlers };
}

/** Presses a button of the ribbon, and tells what happened in order. */
async function press(name: string, excel: Excel): Promise<string[]> {
  const { happened, handlers } = register(excel);
  await new Promise<void>((completed) => handlers.get(name)?.({ completed }));
  return [...happened, "completed"];
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(globalThis, "location");
});

test.each([
  ["checkPlan", ["check"]],
  ["updateStatuses", ["update"]],
  ["writeBoardReport", ["report"]],
  ["showPane", []],
])("%s shows the pane, does its work, and then tells Excel that it is done", async (name, work) => {
  expect(await press(name, SHOWS)).toEqual(["pane asked for", ...work, "completed"]);
});

test.each<[string, boolean, string[]]>([
  ["opens", true, [" opens", "it is told “Written: Board summary & notes.”"]],
  ["does not open either", false, [" is refused"]],
])(
  "where the pane cannot be shown, a dialog that %s is given the outcome",
  async (_, can, then) => {
    const excel = { canShowPane: false, canOpenDialog: can };
    const [opened, ...told] = then;
    expect(await press("writeBoardReport", excel)).toEqual([
      ...["pane asked for", "report"],
      ...[`/plan/message.html${opened}`, ...told],
      "completed",
    ]);
  },
);

test("a keyboard shortcut, which gives no event, does the same", async () => {
  const { happened, handlers } = register(SHOWS);
  handlers.get("checkPlan")?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(happened).toEqual(["pane asked for", "check"]);
});
