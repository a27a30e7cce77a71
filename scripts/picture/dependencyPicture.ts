import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const IMPORT = /^(?:import|export)\s+(type\s)?[^;]*?from\s+"(\.[^"]+)";/gms;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/**
 * Which folder of `src` imports which, as a Mermaid graph: dotted where it takes types alone. `root` is the folder that
 * holds `src`.
 */
export function dependencyPicture(root: string): string {
  const edges = sourceFiles(root).flatMap((file) => edgesOf(root, file));
  const names = new Map<string, boolean>();
  for (const { from, to, isTypeOnly } of edges) {
    const name = `${from} ${to}`;
    names.set(name, (names.get(name) ?? true) && isTypeOnly);
  }
  const lines = [...names].map(([name, isTypeOnly]) => {
    const [from, to] = name.split(" ");
    return `  ${from} ${isTypeOnly ? "-.->" : "-->"} ${to}`;
  });
  return ["```mermaid", "graph TD", ...lines.sort(), "```"].join("\n");
}

function sourceFiles(root: string): string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => posix.join("src", file.replaceAll("\\", "/")));
}

function edgesOf(root: string, file: string): Edge[] {
  const text = readFileSync(join(root, file), "utf8");
  const from = folderOf(file);
  return [...text.matchAll(IMPORT)].flatMap(([, type, path = ""]) => {
    const to = folderOf(posix.join(posix.dirname(file), path));
    return to === null || from === null || to === from
      ? []
      : [{ from, to, isTypeOnly: type !== undefined }];
  });
}

/** "tracker" of "src/tracker/model"; null for what is not in a folder of src. */
function folderOf(path: string): string | null {
  const [first, folder] = path.split("/");
  return first === "src" && folder !== undefined ? folder : null;
}

const PLACE = /(<!-- dependencies -->\n\n)[\s\S]*?(\n\n<!-- \/dependencies -->)/;

/** ARCHITECTURE.md with the picture in its place. */
export function withPicture(text: string, picture: string): string {
  if (!PLACE.test(text)) throw new Error("ARCHITECTURE.md has no place for the picture.");
  return text.replace(PLACE, `$1${picture}$2`);
}
