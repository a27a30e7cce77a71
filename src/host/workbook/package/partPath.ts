/** The folder of a part, with its slash: "xl/worksheets/" for "xl/worksheets/sheet1.xml". */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** "xl/worksheets/_rels/sheet1.xml.rels" for a sheet, "_rels/.rels" for the package itself (""). */
export function relationshipsPath(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** A relationship's target as a part's path: "../tables/table1.xml" and "/xl/tables/table1.xml" alike. */
export function resolveTarget(source: string, target: string): string {
  const forward = decodeTarget(target.replaceAll("\\", "/"));
  const whole = forward.startsWith("/") ? forward.slice(1) : folderOf(source) + forward;
  const parts: string[] = [];
  for (const part of whole.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function decodeTarget(target: string): string {
  if (!target.includes("%")) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** How `source` names the part `path` in a relationship. */
export function relativeTarget(source: string, path: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
