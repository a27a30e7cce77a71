import { useState } from "react";
import type { RatingChoice } from "../../../../tracker/update/update";
import type { FieldProps } from "./field";
import { pasteColumn } from "./pasteColumn";
import type { Pasting } from "./usePasting";

export interface RatingPasting extends Pasting {
  /** Reads a column; gives whether it is one. */
  readonly read: (text: string) => boolean;
}

/** A column of ratings that was pasted or typed: each line goes to its action as the plan reads it. */
export function useRatingPasting(
  { form, isMany, onType }: Pick<FieldProps, "form" | "isMany" | "onType">,
  ratingOf: (key: string, words: string) => RatingChoice | null,
): RatingPasting {
  const [asked, ask] = useState<readonly string[] | null>(null);
  const { ratings } = form;
  const taken = ratings === null ? null : form.keys.map((key) => ratings.lines[key] ?? "");
  const read = (text: string): boolean => {
    const lines = isMany ? pasteColumn(text) : null;
    if (lines !== null) ask(lines);
    return lines !== null;
  };
  return {
    read,
    onPaste: (event) => {
      if (read(event.clipboardData.getData("text/plain"))) event.preventDefault();
    },
    pasted: asked ?? taken,
    isTaken: asked === null,
    take: () => {
      const lines = form.keys.map((key, i) => [key, asked?.[i] ?? ""] as const);
      const choices = lines.flatMap(([key, line]) => {
        const choice = line === "" ? null : ratingOf(key, line);
        return choice === null ? [] : [[key, choice] as const];
      });
      onType({
        rating: null,
        ratings: { lines: Object.fromEntries(lines), read: Object.fromEntries(choices) },
      });
      ask(null);
    },
    takeWhole: null,
    letGo: () => {
      onType({ ratings: null });
      ask(null);
    },
  };
}
