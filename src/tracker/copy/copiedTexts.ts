import type { Copied } from "./copyTable";

/** One thing in the two forms that a clipboard takes. */
export interface CopiedTexts {
  /** For Word, Outlook and the like. */
  readonly html: string;
  /** For everything else: a table's cells are parted by tabs. */
  readonly plain: string;
}

/** What is copied, as formatted and as plain text. Colours say nothing in it, and nothing of a text is taken as markup. */
export function copiedTexts(copied: Copied): CopiedTexts {
  const title = `<h2 style="${HEADING}">${escaped(copied.title)}</h2>`;
  if (copied.kind === "sentences") {
    const lines = copied.sentences.map((each) => `<p style="${TEXT}">${escaped(each)}</p>`);
    return {
      html: page(title + lines.join("")),
      plain: [copied.title, ...copied.sentences].join("\n"),
    };
  }
  const { headers, rows } = copied;
  const head = headers.map((each) => `<th scope="col" style="${HEADER}">${escaped(each)}</th>`);
  const body = rows.map(
    (row) => `<tr>${row.map((each) => `<td style="${CELL}">${escaped(each)}</td>`).join("")}</tr>`,
  );
  return {
    html: page(
      `${title}<table style="border-collapse:collapse"><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`,
    ),
    plain: [copied.title, line(headers), ...rows.map(line)].join("\n"),
  };
}

// Word takes only what stands at the element itself.
const FONT = "font-family:Arial,sans-serif;color:#1B2733;";
const HEADING = `${FONT}font-size:14pt`;
const TEXT = `${FONT}font-size:11pt`;
const LOOK = `${FONT}font-size:10pt;border:1px solid #8A95A0;padding:3px 6px;text-align:left;vertical-align:top`;
const CELL = LOOK;
const HEADER = `${LOOK};font-weight:bold;background:#E8EDF3`;

const page = (body: string): string => `<html><body>${body}</body></html>`;

const line = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t");

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign).replace(/\r?\n/g, "<br>");
}
