import type { Flag, Plan } from "../model";

/** Which action a flag is about, as a note begins: "1.2: ", "“Agree the joint…”: "; "" for a table's flag. */
export function subjectWords({ actions }: Plan): (flag: Flag) => string {
  const texts = new Map(actions.map(({ key, text }) => [key, text]));
  return ({ key, ref }) => {
    const which = ref ?? firstWords(texts.get(key ?? "") ?? "");
    return which === "" ? "" : `${which}: `;
  };
}

function firstWords(text: string): string {
  const words = text.split(/\s+/).slice(0, 4).join(" ");
  return words === "" ? "" : `“${words}${words.length < text.trim().length ? "…" : ""}”`;
}
