import { longDate } from "../../actions/words";

/** Characters that no file's name may have. */
const FORBIDDEN = /[\\/:*?"<>|]+/g;

/** A name for the file of a report's copy: "SEND plan, for publication, 30 June 2026.xlsx". */
export function copyName({
  title,
  asOf,
}: {
  readonly title: string;
  readonly asOf: string;
}): string {
  const plan = title.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim();
  return `${plan}, for publication, ${longDate(asOf)}.xlsx`;
}
