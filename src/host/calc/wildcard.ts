import { equalValues, foldCase } from "./compare";

/** Whether text has a wildcard, or a ~ that keeps one from being one. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

/**
 * A test of whole texts against a pattern where * stands for any characters, ? for one, and ~ before either (or before
 * another ~) takes it as it is. The case of letters does not matter.
 */
export function wildcardTest(pattern: string): (text: string) => boolean {
  if (!hasWildcard(pattern)) {
    return (text) => equalValues(text, pattern);
  }
  const expression = new RegExp(`^${wildcardSource(foldCase(pattern))}$`, "su");
  return (text) => expression.test(foldCase(text));
}

/** The pattern as the source of a regular expression. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}/]/g, (found, escaped?: string) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    if (found === "*") return ".*";
    return found === "?" ? "." : `\\${found}`;
  });
}
