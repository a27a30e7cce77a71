import { remembered } from "../../../src/tracker/fields/remembered";

const counting = () => {
  const asked: string[] = [];
  const answer = remembered((text: string) => {
    asked.push(text);
    return text.length;
  });
  return { asked, answer };
};

it("works an answer out once a text", () => {
  const { asked, answer } = counting();
  expect(["Lead", "Owner", "Lead", "Owner"].map(answer)).toEqual([4, 5, 4, 5]);
  expect(asked).toEqual(["Lead", "Owner"]);
});

it("keeps no long text", () => {
  const { asked, answer } = counting();
  const text = "The partnership reviews every plan. ".repeat(12);
  expect([answer(text), answer(text)]).toEqual([text.length, text.length]);
  expect(asked).toHaveLength(2);
});

it("holds no more than it needs, and answers the same after it has forgotten", () => {
  const { asked, answer } = counting();
  const texts = Array.from({ length: 20_000 }, (_, i) => `Lead ${i}`);
  expect(texts.map(answer)).toEqual(texts.map((text) => text.length));
  expect(answer("Lead 0")).toBe(6);
  expect(asked).toHaveLength(20_001);
});
