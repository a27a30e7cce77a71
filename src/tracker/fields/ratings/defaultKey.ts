import type { RagKey } from "../../model";

/** What colours mean where a plan has no key. */
export const DEFAULT_RAG_KEY: RagKey = {
  blue: "complete",
  green: "on-track",
  "amber-green": "on-track",
  amber: "at-risk",
  "amber-red": "at-risk",
  red: "delayed",
  pink: "not-started",
  purple: "not-started",
  grey: "not-started",
};
