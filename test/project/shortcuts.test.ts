import { readFileSync } from "node:fs";

interface Shortcuts {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
}

const { actions, shortcuts } = JSON.parse(readFileSync("shortcuts.json", "utf8")) as Shortcuts;
const keys = shortcuts.flatMap(({ key }) => Object.values(key));

/**
 * With Ctrl and Alt: what Excel uses on Windows, Mac or the web (Microsoft's list of Excel's shortcuts), and what a
 * British or Irish keyboard writes letters with (AltGr is Ctrl and Alt).
 */
const TAKEN = ["V", "L", "P", "R", "K", "M", "N", "A", "E", "I", "O", "U", "4"];

test("the manifest names the file", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(manifest).toContain('<ExtendedOverrides Url="https://localhost:3000/shortcuts.json" />');
});

test("each key belongs to an action that the code registers", () => {
  const commands = readFileSync("src/commands/commands.ts", "utf8");
  expect(actions.map(({ id }) => id)).toEqual(["checkPlan", "writeBoardReport", "showPane"]);
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  for (const { id } of actions) expect(commands).toMatch(new RegExp(`^ {2}${id}: `, "m"));
});

test("each action says what it does, for the person who is asked which add-in a key is for", () => {
  expect(actions.filter(({ name, type }) => name === "" || type !== "ExecuteFunction")).toEqual([]);
});

test.each(keys)("%s is one that Office takes and that Excel does not use", (key) => {
  const [, letter] = /^(?:Ctrl|Command)\+Alt\+([A-Z0-9])$/.exec(key) ?? [];
  expect(letter).toBeDefined();
  expect(TAKEN).not.toContain(letter);
});

test("no key is given twice", () => {
  expect(new Set(keys).size).toBe(keys.length);
  expect(shortcuts.every(({ key }) => key.default !== undefined)).toBe(true);
});
