import { readFileSync } from "node:fs";
import { readRibbon } from "../../src/preview/chrome/readRibbon";

test("reads the group's buttons from the manifest, in their order", () => {
  const { label, buttons } = readRibbon(readFileSync("manifest.xml", "utf8"), "addin/assets");
  expect(label).toBe("WSOA");
  expect(buttons.map((button) => button.label)).toEqual([
    "Check",
    "Update",
    "Board report",
    "Pane",
  ]);
  expect(buttons.map(({ functionName }) => functionName === null)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  for (const { icon, description } of buttons) {
    expect(icon).toMatch(/^addin\/assets\/[\w-]*16\.png$/);
    expect(description).not.toBe("");
  }
});

test("a manifest without a group has no buttons", () => {
  expect(readRibbon("<OfficeApp/>", "assets")).toEqual({ label: "", buttons: [] });
});
