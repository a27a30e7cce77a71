import { copiedTexts } from "../../../src/tracker/copy/copiedTexts";

const TABLE = {
  kind: "table",
  title: "Exceptions",
  headers: ["Reference", "Action"],
  rows: [
    ["1.1", 'Ask "schools" & <families>\nby letter'],
    ["1.2", "=HYPERLINK(1)"],
  ],
} as const;

test("a table is copied with header cells, and its texts as texts", () => {
  const page = new DOMParser().parseFromString(copiedTexts(TABLE).html, "text/html");
  const texts = (name: string) =>
    [...page.querySelectorAll(name)].map(({ textContent }) => textContent);
  expect(texts("h2")).toEqual(["Exceptions"]);
  expect(texts("th")).toEqual(["Reference", "Action"]);
  expect(texts("td")).toEqual([
    "1.1",
    'Ask "schools" & <families>by letter',
    "1.2",
    "=HYPERLINK(1)",
  ]);
  expect(
    [...page.querySelectorAll("th, td")].every((cell) => cell.outerHTML.includes("border:")),
  ).toBe(true);
  expect(page.querySelectorAll("td br")).toHaveLength(1);
});

test("as plain text, a row is a line and its cells are parted by tabs", () => {
  expect(copiedTexts(TABLE).plain).toBe(
    'Exceptions\nReference\tAction\n1.1\tAsk "schools" & <families> by letter\n1.2\t=HYPERLINK(1)',
  );
});

test("sentences are copied as paragraphs and as lines", () => {
  const { html, plain } = copiedTexts({
    kind: "sentences",
    title: "Headline",
    sentences: ["A.", "B."],
  });
  expect(html.match(/<p /g)).toHaveLength(2);
  expect(plain).toBe("Headline\nA.\nB.");
});
