import { progressLine } from "../../src/cli/progress";

/** What a terminal was told, by a clock that stands at each of these milliseconds in turn. */
function told(isTTY: boolean, work: (line: ReturnType<typeof progressLine>) => void): string {
  let text = "";
  let clock = 0;
  const line = progressLine({ isTTY, write: (more: string) => (text += more) }, () => clock);
  const later = { show: line.show, clear: line.clear };
  work({
    show: (step, share) => {
      clock += 500;
      later.show(step, share);
    },
    clear: later.clear,
  });
  return text;
}

const CLEARED = "\r\u001b[K";

test("long work is told on a terminal, and taken away", () => {
  const text = told(true, (line) => {
    line.show("Reading", 0.1);
    line.show("Reading", 0.256);
    line.clear();
  });
  expect(text).toBe(`${CLEARED}Reading… 26%${CLEARED}`);
});

test("short work says nothing", () => {
  const text = told(true, (line) => {
    line.show("Reading", 0.5);
    line.clear();
  });
  expect(text).toBe("");
});

test("nothing is told where no person looks", () => {
  const text = told(false, (line) => {
    line.show("Reading", 0.5);
    line.show("Reading", 0.9);
    line.clear();
  });
  expect(text).toBe("");
});
