import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import packageFile from "../package.json";

/** Writes dist/sbom.cdx.json: the packages that the add-in is built of, as package-lock.json has them (CycloneDX). */
const ASK = ["sbom", "--omit", "dev", "--package-lock-only", "--sbom-format", "cyclonedx"];

interface Bill {
  metadata: { component: { name: string } };
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
// npm names it by its folder.
bill.metadata.component.name = packageFile.name;
mkdirSync(join(root, "dist"), { recursive: true });
writeFileSync(join(root, "dist/sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);
