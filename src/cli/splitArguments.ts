import { parseArgs } from "node:util";
import { misuse } from "./problem";

/** A command's words, sorted into files and options. */
export interface Given {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly alone: ReadonlySet<string>;
}

/** Splits `words` by the options that the command knows: each at most once, each with a value or without one. */
export function splitArguments(
  words: readonly string[],
  valued: readonly string[],
  alone: readonly string[],
): Given {
  const options = [
    ...valued.map((name) => ({ [name.slice(2)]: { type: "string" as const } })),
    ...alone.map((name) => ({ [name.slice(2)]: { type: "boolean" as const } })),
  ];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.assign({}, ...options) as Record<string, { type: "string" | "boolean" }>,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName: name } = token;
    if (![...valued, ...alone].includes(name)) throw unknown(name, [...valued, ...alone]);
    if (seen.has(name)) throw misuse(`${name} was given twice: give it once.`);
    seen.add(name);
    if (valued.includes(name)) values.set(name, valueOf(name, token.value));
    else if (token.value !== undefined)
      throw misuse(`${name} stands alone: leave out what follows the “=”.`);
  }
  return { files, values, alone: seen };
}

function valueOf(name: string, value: string | undefined): string {
  const text = value?.trim() ?? "";
  // A name that begins with a dash is far rarer than a forgotten value.
  if (text !== "" && !text.startsWith("--")) return text;
  throw misuse(`${name} needs a value after it.`);
}

function unknown(name: string, known: readonly string[]) {
  return misuse(`There is no option ${name}: the options are ${known.join(", ")}.`);
}
