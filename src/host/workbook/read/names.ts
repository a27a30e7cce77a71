import type { DefinedName, Workbook, Worksheet } from "../model";
import { child, childrenNamed, flag, numberOr, type XmlElement } from "../xml/tree";
import { readPrintNames } from "./printNames";
import type { SourceText } from "./sourceText";

/** The workbook's names; print areas and titles go to their sheets' page layout. `sheets` is the file's list. */
export function readNames(
  part: { root: XmlElement; text: string },
  sheets: readonly (Worksheet | null)[],
  workbook: Workbook,
  source: SourceText,
): void {
  for (const element of childrenNamed(child(part.root, "definedNames"), "definedName")) {
    const { attributes, text, start, end } = element;
    const index = attributes["localSheetId"];
    const sheet = index === undefined ? null : sheets[numberOr(index, -1)];
    const name = attributes["name"] ?? "";
    if (name.startsWith("_xlnm.")) {
      if (sheet) readPrintNames(name, text, sheet);
      continue;
    }
    // The name of a chart sheet is none that the model can hold.
    if (!sheet && index !== undefined) continue;
    const defined: DefinedName = {
      name,
      formula: text,
      scope: sheet?.id ?? null,
      visible: !flag(attributes["hidden"]),
      comment: attributes["comment"] ?? "",
    };
    workbook.names.push(defined);
    source.keep(defined, part.text.slice(start, end));
  }
}
