import type { TableHeader } from "../../model";
import type { HeaderBlock } from "../header";
import { headerFingerprint, labelKey, labelText } from "./headerFingerprint";

/** A header's labels as a correction can name them. */
export function tableHeader(header: HeaderBlock, letters: (column: number) => string): TableHeader {
  const times = new Map<string, number>();
  const labels = header.labels.map((label) => {
    const text = labelText(label);
    const which = (times.get(labelKey(text)) ?? 0) + 1;
    times.set(labelKey(text), which);
    return { column: letters(label.column), label: text, which };
  });
  return { fingerprint: headerFingerprint(header), labels };
}
