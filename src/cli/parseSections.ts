import { OPTIONAL_SECTIONS, type OptionalSection } from "../actions/choices";
import { misuse } from "./problem";

/** What can be left out of the report, and the word for leaving out all of it. */
const NONE = "none";

/** "exceptions,notes", "notes" or "none" as the sheets to write besides Board summary and Board actions. */
export function parseSections(text: string): readonly OptionalSection[] {
  const words = text.split(",").map((word) => word.trim().toLowerCase());
  if (words.length === 1 && words[0] === NONE) return [];
  const wrong = words.find((word) => !OPTIONAL_SECTIONS.some((section) => section === word));
  if (wrong !== undefined) {
    throw misuse(
      `--sections takes any of ${OPTIONAL_SECTIONS.join(",")}, or ${NONE}, and “${wrong}” is none of these: Board summary and Board actions are always written.`,
    );
  }
  return OPTIONAL_SECTIONS.filter((section) => words.includes(section));
}
