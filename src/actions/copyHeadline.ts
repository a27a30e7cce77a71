import { copiedTexts, type CopiedTexts } from "../tracker/copy/copiedTexts";

/** The headline alone, from its sentences, to be copied into a paper. */
export function copyOfSentences(sentences: readonly string[]): CopiedTexts {
  return copiedTexts({ kind: "sentences", title: "Headline", sentences });
}
