import { COLOURS, STATUSES, type Colour, type RagKey, type Status } from "../tracker/model";
import { misuse } from "./problem";

/** "green=complete,amber=at-risk" as what each colour means. */
export function parseMeanings(text: string): RagKey {
  const key: Partial<Record<Colour, Status>> = {};
  for (const pair of text.split(",")) {
    const [colour, status] = pair.split("=").map((part) => part.trim().toLowerCase());
    const known = COLOURS.find((name) => name === colour);
    const meaning = STATUSES.find((name) => name === status);
    if (!known || !meaning || pair.split("=").length !== 2) throw unreadable(pair.trim());
    if (known in key) throw misuse(`--means says twice what ${known} means: say it once.`);
    key[known] = meaning;
  }
  return key;
}

function unreadable(pair: string) {
  return misuse(
    `--means takes pairs such as green=complete,amber=at-risk, and “${pair}” is not one: the colours are ${COLOURS.join(", ")}, the meanings ${STATUSES.join(", ")}.`,
  );
}
