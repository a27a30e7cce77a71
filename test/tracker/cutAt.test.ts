import { cutAt } from "../../src/tracker/cutAt";
import { firstWords } from "../../src/tracker/history/takeSnapshot";
import { quoted } from "../../src/tracker/rules/shared/words";
import { shortened } from "../../src/tracker/setAside/shortened";
import { shortNames } from "../../src/tracker/summary/shortNames";

test.each([
  ["a text that fits", "Agree", 5, "Agree"],
  ["a text that is longer", "Agreed", 5, "Agree"],
  ["an emoji that fits", "Done 😀", 7, "Done 😀"],
  ["an emoji at the cut", "Done 😀 now", 6, "Done "],
  ["an emoji before the cut", "Done 😀 now", 7, "Done 😀"],
  ["nothing that fits", "😀", 1, ""],
])("%s", (_, text, length, cut) => {
  expect(cutAt(text, length)).toBe(cut);
});

/** Every length of what stands before, so that one of them has the cut within an emoji. */
const TEXTS = Array.from({ length: 40 }, (_, at) => `${"x".repeat(at)}${"😀".repeat(120)}`);

test.each([
  ["what a flag that is set aside is known by", shortened],
  ["a text in a flag's message", quoted],
  ["the kept words of an action", firstWords],
  ["a theme's short name", (text: string) => shortNames([text])[0] ?? ""],
])("%s holds no half of an emoji", (_, cut) => {
  for (const text of TEXTS) {
    const short = cut(text);
    expect(short.length).toBeLessThan(text.length);
    expect(short).not.toMatch(/\p{Surrogate}/u);
  }
});
