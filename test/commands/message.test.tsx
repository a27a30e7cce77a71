import { readFileSync } from "node:fs";

/** The dialog's page as the browser has it, opened with a text. */
function openWith(text: string): void {
  document.documentElement.innerHTML = readFileSync("src/commands/message.html", "utf8");
  history.replaceState(null, "", `/message.html?${new URLSearchParams({ text }).toString()}`);
  jest.isolateModules(() => jest.requireActual("../../src/commands/message"));
}

test.each([
  ["a sentence", "Written: Board summary, Board notes."],
  ["what looks like a page's code", "<img src=x onerror=alert(1)> & more"],
])("the dialog shows %s as text", (_, text) => {
  openWith(text);
  expect(document.getElementById("message")?.innerHTML).not.toContain("<img");
  expect(document.getElementById("message")).toHaveTextContent(text);
});
