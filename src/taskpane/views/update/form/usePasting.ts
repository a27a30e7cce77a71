import { useState, type ClipboardEvent } from "react";
import type { PasteField } from "../../../state/updateForm";
import type { FieldProps } from "./field";
import { pasteColumn } from "./pasteColumn";

/** A column that was pasted into a field, before and after it was taken. */
export interface Pasting {
  readonly onPaste: (event: ClipboardEvent) => void;
  /** The lines in their order; null where none were pasted. */
  readonly pasted: readonly string[] | null;
  /** Whether each line goes to an action of its own; until then it is asked. */
  readonly isTaken: boolean;
  readonly take: () => void;
  /** The whole text goes to every action; null where a date is asked for. */
  readonly takeWhole: (() => void) | null;
  readonly letGo: () => void;
}

/** Pasting several lines into a field of several actions asks which goes where. */
export function usePasting(field: PasteField, { form, isMany, onType }: FieldProps): Pasting {
  const [asked, ask] = useState<readonly string[] | null>(null);
  const own = form.pasted[field];
  const taken = own === undefined ? null : form.keys.map((key) => own[key] ?? "");
  const others = Object.fromEntries(Object.entries(form.pasted).filter(([name]) => name !== field));
  const end = () => ask(null);
  return {
    pasted: asked ?? taken,
    isTaken: asked === null,
    onPaste: (event) => {
      const lines = isMany ? pasteColumn(event.clipboardData.getData("text/plain")) : null;
      if (lines === null) return;
      event.preventDefault();
      ask(lines);
    },
    take: () => {
      const lines = Object.fromEntries(form.keys.map((key, i) => [key, asked?.[i] ?? ""]));
      onType({ pasted: { ...others, [field]: lines } });
      end();
    },
    takeWhole:
      field === "revisedDue"
        ? null
        : () => {
            onType({ [field]: { ...form[field], text: (asked ?? []).join("\n") } });
            end();
          },
    letGo: () => {
      onType({ pasted: others });
      end();
    },
  };
}
