import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of Microsoft's schemas of manifests, where it is at hand; xmllint checks by them. */
const folder = process.env["MANIFEST_SCHEMAS"];
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

/** What xmllint says is wrong with a manifest; nothing where it is valid. */
function problems(manifest: string): string {
  const schema = join(folder ?? "", "OfficeAppManifestV1_1.xsd");
  const args = ["--noout", "--schema", schema, "-"];
  const { status, stderr } = spawnSync("xmllint", args, { input: manifest, encoding: "utf8" });
  return status === 0 ? "" : stderr;
}

(folder === undefined || !hasXmllint ? describe.skip : describe)(
  "by Microsoft's schemas (needs xmllint, and MANIFEST_SCHEMAS naming their folder)",
  () => {
    const manifest = readFileSync("manifest.xml", "utf8");

    test("the manifest is valid", () => {
      expect(problems(manifest)).toBe("");
    });

    test.each([
      ["an element that does not belong", "<Supertip>", "<Tip /><Supertip>"],
      ["a button without a label", /<Label resid="Check.Label" \/>/, ""],
      ["a permission that Office does not know", "ReadWriteDocument", "ReadWriteAll"],
    ])("%s would be found", (_, from, to) => {
      const broken = manifest.replace(from, to);
      expect(broken).not.toBe(manifest);
      expect(problems(broken)).not.toBe("");
    });
  },
);
