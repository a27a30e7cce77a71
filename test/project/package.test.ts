import { readFileSync } from "node:fs";

test("the lock file names no registry, so that it installs from any", () => {
  const lock = readFileSync("package-lock.json", "utf8");
  expect(lock.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
  expect(lock).not.toContain('"resolved"');
});

interface Locked {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

/**
 * npm leaves other platforms' binaries out of a lock file that it writes beside an existing node_modules, and then
 * `npm ci` fails elsewhere.
 */
test.each(["@swc/core", "esbuild", "oxc-parser", "oxc-resolver", "unrs-resolver"])(
  "the lock file holds %s for every platform",
  (name) => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Locked;
    const path = `node_modules/${name}`;
    const wanted = Object.keys(packages[path]?.optionalDependencies ?? {});
    expect(wanted.length).toBeGreaterThan(5);
    const found = wanted.filter((binary) => `node_modules/${binary}` in packages);
    expect(found).toEqual(wanted);
  },
);
