const {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { basename, dirname, join, resolve } = require("node:path");

const ROOT = dirname(__dirname);
const CACHE = join(ROOT, "node_modules/.cache/cli");

/**
 * Runs a program of the command line, such as `node scripts/run.cjs src/cli/board.ts --help`. Its sources are joined to
 * one file, which is kept until one of them changes: to load each of several hundred as it is takes a second more, and
 * the memory of the compiler.
 */
function run() {
  const [program] = process.argv.splice(2, 1);
  const joined = join(CACHE, `${basename(program, ".ts")}.cjs`);
  if (!isCurrent(joined)) joinSources(resolve(ROOT, program), joined);
  require(joined);
}

/** Whether the sources of a joined file are those that it was made of. */
function isCurrent(joined) {
  if (!existsSync(joined) || !existsSync(timesFile(joined))) return false;
  const times = Object.entries(JSON.parse(readFileSync(timesFile(joined), "utf8")));
  return times.every(([source, time]) => timeOf(source) === time);
}

const timesFile = (joined) => `${joined}.json`;
const timeOf = (source) => statSync(join(ROOT, source), { throwIfNoEntry: false })?.mtimeMs;

function joinSources(source, joined) {
  const { outputFiles, metafile } = require("esbuild").buildSync({
    entryPoints: [source],
    absWorkingDir: ROOT,
    bundle: true,
    format: "cjs",
    metafile: true,
    packages: "external",
    platform: "node",
    target: "node20",
    write: false,
  });
  const times = Object.keys(metafile.inputs).map((input) => [input, timeOf(input)]);
  mkdirSync(CACHE, { recursive: true });
  writeWhole(joined, outputFiles[0].contents);
  writeWhole(timesFile(joined), JSON.stringify(Object.fromEntries(times)));
}

/** Another run may be reading the file. */
function writeWhole(path, content) {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

run();
