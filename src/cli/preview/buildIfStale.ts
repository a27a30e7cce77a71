import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../problem";
import { FOLDERS } from "./folders";

/** One thing that webpack builds: newer sources than its page make it stale. */
interface Build {
  readonly title: string;
  readonly page: string;
  readonly config: string;
  readonly sources: readonly string[];
}

const SHARED = ["package-lock.json", "webpack.config.js"];

/** The folders of the sources that the add-in is built from; the host is in its worker. */
const ADD_IN = [
  "tracker",
  "excel",
  "files",
  "actions",
  "taskpane",
  "commands",
  "runtime",
  "elsewhere",
  "host",
];

const BUILDS: readonly Build[] = [
  {
    title: "the add-in",
    page: join(FOLDERS.addIn, "taskpane.html"),
    config: "webpack.config.js",
    sources: [...ADD_IN.map((name) => `src/${name}`), "manifest.xml", ...SHARED],
  },
  {
    title: "the preview",
    page: join(FOLDERS.page, "index.html"),
    config: "webpack.config.preview.js",
    sources: ["src/host", "src/preview", "webpack.config.preview.js", ...SHARED],
  },
];

/** Builds what is not built yet, or is older than what it is built from. */
export async function buildIfStale(tell: (text: string) => void): Promise<void> {
  for (const build of BUILDS) {
    const [built, ...sources] = await Promise.all([
      changedAt(build.page),
      ...build.sources.map((path) => changedAt(join(FOLDERS.project, path))),
    ]);
    if (built > Math.max(...sources)) continue;
    tell(`Building ${build.title} …`);
    await webpack(build);
  }
}

/** When a file, or the newest file in a folder, was last changed, in milliseconds; 0 where there is none. */
async function changedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => changedAt(join(path, name))))));
}

/** The production build, in a process of its own. */
async function webpack({ title, config }: Build): Promise<void> {
  const program = require.resolve("webpack-cli/bin/cli.js");
  const words = [program, "--mode", "production", "--config", config];
  const child = spawn(process.execPath, words, {
    cwd: FOLDERS.project,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const hear = (part: Buffer) => {
    said += part.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Problem(`Building ${title} failed, and so nothing is shown:\n${said}`);
}
