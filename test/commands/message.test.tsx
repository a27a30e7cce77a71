import { readFileSync } from "node:fs";
import { showDialog } from "../../src/commands/showDialog";

type Handler = (event: { readonly message: string }) => void;

/** An Office whose dialog opens this project's page; tells which address it was opened with. */
function officeWithDialog(): { opened: string[] } {
  const opened: string[] = [];
  const handlers: { parent: Handler[]; child: Handler[] } = { parent: [], child: [] };
  const dialog = {
    addEventHandler: (_type: string, handler: Handler) => handlers.parent.push(handler),
    messageChild: (message: string) => handlers.child.forEach((handler) => handler({ message })),
  };
  const Office = {
    onReady: (ready: () => void) => Promise.resolve().then(ready),
    AsyncResultStatus: { Succeeded: "succeeded" },
    EventType: { DialogMessageReceived: "parent", DialogParentMessageReceived: "child" },
    context: {
      ui: {
        displayDialogAsync: (address: string, _size: unknown, done: (result: object) => void) => {
          opened.push(address);
          document.documentElement.innerHTML = readFileSync("src/commands/message.html", "utf8");
          done({ status: "succeeded", value: dialog });
          jest.isolateModules(() => jest.requireActual("../../src/commands/message"));
        },
        addHandlerAsync: (_type: string, handler: Handler, done: () => void) => {
          handlers.child.push(handler);
          done();
        },
        messageParent: (message: string) =>
          handlers.parent.forEach((handler) => handler({ message })),
      },
    },
  };
  Object.assign(globalThis, { Office });
  return { opened };
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test.each([
  ["a sentence", "Written: Board summary, Board notes."],
  ["what looks like a page's code", "<img src=x onerror=alert(1)> & more"],
])("the dialog shows %s as text, and its address tells nothing of it", async (_, text) => {
  const { opened } = officeWithDialog();
  await showDialog(text);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(document.getElementById("message")?.innerHTML).not.toContain("<img");
  expect(document.getElementById("message")).toHaveTextContent(text);
  expect(opened).toEqual([new URL("message.html", location.href).href]);
});
