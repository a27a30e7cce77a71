import { onceFor } from "../../src/tracker/onceFor";

test("an answer is worked out once for each thing, and two that are alike are two", () => {
  const asked: string[] = [];
  const words = onceFor(({ text }: { readonly text: string }) => {
    asked.push(text);
    return text.split(" ");
  });
  const one = { text: "a plan" };
  const other = { text: "a plan" };
  expect([words(one), words(one), words(other)]).toEqual([
    ["a", "plan"],
    ["a", "plan"],
    ["a", "plan"],
  ]);
  expect(words(one)).toBe(words(one));
  expect(asked).toEqual(["a plan", "a plan"]);
});
