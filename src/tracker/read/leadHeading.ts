import { matchLabel, RECOGNISED } from "./headerLabel";
import type { TextRow, Theme } from "./headings";

const LABELLED = /^([^:]{3,40}):\s*(\S[\s\S]{1,100})$/;

/** Whom a heading names: "Lead: Head of SEND", "Responsible officer: Jo Poole"; null for other texts. */
export function leadHeading({ text, cells }: TextRow): Theme | null {
  const [, label = "", words = ""] = LABELLED.exec(text) ?? [];
  const [best] = matchLabel(label);
  return best?.meaning === "lead" && best.score >= RECOGNISED ? { text: words, cells } : null;
}
