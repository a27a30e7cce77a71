import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import lockFile from "../package-lock.json";
import packageFile from "../package.json";

/**
 * Writes dist/sbom.cdx.json: the packages that the add-in is built of, as package-lock.json has them (CycloneDX). npm is
 * asked for all of them: told to leave out what is for development, it also leaves out what that shares with the add-in,
 * React among it.
 */
const ASK = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"];

interface Bill {
  metadata: { component: { name: string; "bom-ref": string } };
  components: { "bom-ref": string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** The packages that are not for development alone: "react@19.3.1". */
function used(packages: Readonly<Record<string, Locked>>): ReadonlySet<string> {
  return new Set(
    Object.entries(packages).flatMap(([path, { version = "", dev, devOptional }]) => {
      const name = path.split("node_modules/").at(-1) ?? "";
      return name === "" || dev || devOptional ? [] : `${name}@${version}`;
    }),
  );
}

const root = join(__dirname, "..");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const { stdout, status } = spawnSync(npm, ASK, {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 50_000_000,
  stdio: ["ignore", "pipe", "inherit"],
  shell: process.platform === "win32",
});
if (status !== 0) throw new Error("npm could not tell what the add-in is built of.");
const bill = JSON.parse(stdout) as Bill;
const { component } = bill.metadata;
// npm names it by its folder.
component.name = packageFile.name;
const kept = used(lockFile.packages);
bill.components = bill.components.filter((each) => kept.has(each["bom-ref"]));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => ref === component["bom-ref"] || kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
if (bill.components.length !== kept.size) throw new Error("npm did not tell of every package.");
mkdirSync(join(root, "dist"), { recursive: true });
writeFileSync(join(root, "dist/sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);
