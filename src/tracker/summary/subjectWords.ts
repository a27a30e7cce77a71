import type { Flag, Plan } from "../model";

/** Which action a flag is about: "1.2", "“Agree the joint…”"; "" for a table's flag. */
export function subjectWords({ actions }: Plan): (flag: Flag) => string {
  const texts = new Map(actions.map(({ key, text }) => [key, text]));
  return ({ key, ref }) => ref ?? firstWords(texts.get(key ?? "") ?? "");
}

function firstWords(text: string): string {
  const words = text.split(/\s+/).slice(0, 4).join(" ");
  return words === "" ? "" : `“${words}${words.length < text.trim().length ? "…" : ""}”`;
}
