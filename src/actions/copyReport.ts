import { copiedTexts, type CopiedTexts } from "../tracker/copy/copiedTexts";
import type { Copied } from "../tracker/copy/copyTable";
import { reportTables } from "../tracker/copy/reportTables";
import type { BoardReport } from "../tracker/summary/report";
import { saySentence } from "../tracker/summary/sentence";

export type { CopiedTexts } from "../tracker/copy/copiedTexts";

/** What of a report can be copied into a paper, by name; its texts are made when they are asked for. */
export interface Copyable {
  readonly title: string;
  readonly texts: () => CopiedTexts;
}

/** The headline and each table of a report, in its order. Asks nothing of Excel, and no sheet need have been written. */
export function copyables(report: BoardReport): readonly Copyable[] {
  const sentences = report.headline.map((each) => saySentence(each, report.counts));
  const all: readonly Copied[] = [
    { kind: "sentences", title: "Headline", sentences },
    ...reportTables(report).map((table) => ({ kind: "table" as const, ...table })),
  ];
  return all.map((copied) => ({ title: copied.title, texts: () => copiedTexts(copied) }));
}
