import { readFileSync } from "node:fs";
import { dependencyPicture, withPicture } from "../../scripts/picture/dependencyPicture";

test("the picture in ARCHITECTURE.md is that of the code: npm run picture draws it anew", () => {
  const text = readFileSync("ARCHITECTURE.md", "utf8");
  expect(withPicture(text, dependencyPicture("."))).toBe(text);
});

test("it shows what the layers rest on, and nothing that they may not", () => {
  const picture = dependencyPicture(".");
  expect(picture).toContain("actions --> excel");
  expect(picture).not.toMatch(/^ {2}(?:tracker|host) -/m);
});
