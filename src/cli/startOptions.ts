import { misuse } from "./problem";
import { splitArguments } from "./splitArguments";

/** What `npm start` was asked to do; null where nothing was said. */
export interface StartOptions {
  readonly file: string | null;
  readonly port: number | null;
  /** Opens the browser. */
  readonly open: boolean;
}

/** Reads the words after `npm start --`; "help" where that was asked for. Throws a `Problem` on wrong use. */
export function parseStartOptions(words: readonly string[]): StartOptions | "help" {
  const { files, values, alone } = splitArguments(words, ["--port"], ["--no-open", "--help"]);
  if (alone.has("--help")) return "help";
  const [file, second] = files;
  if (second !== undefined) {
    throw misuse(
      `One workbook is opened at a time: put a name that has spaces in quotation marks, or open “${second}” in the page.`,
    );
  }
  const port = values.get("--port");
  return {
    file: file ?? null,
    port: port === undefined ? null : portOf(port),
    open: !alone.has("--no-open"),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw misuse(`--port must be a number from 1 to 65535, such as 3100, and “${text}” is not.`);
}
