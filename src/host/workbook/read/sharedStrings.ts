import { withinCell } from "../longestText";
import { decodeXstring } from "../xml/escape";
import { XmlReader } from "../xml/reader";

/** The texts of sharedStrings.xml by index, their runs joined; phonetic readings are left out. */
export function readSharedStrings(text: string): string[] {
  const reader = new XmlReader(text);
  const strings: string[] = [];
  if (!reader.next() || reader.kind === "empty") return strings;
  while (reader.nextChild()) {
    if (reader.name === "si") strings.push(withinCell(readRichText(reader)));
    else reader.skip();
  }
  return strings;
}

/** The text of an <si> or <is> that has just been opened: of its own <t> or of its runs'. */
export function readRichText(reader: XmlReader): string {
  if (reader.kind === "empty") return "";
  let text = "";
  while (reader.nextChild()) {
    if (reader.name === "t") text += reader.readText();
    else if (reader.name === "r") text += readRichText(reader);
    else reader.skip();
  }
  return decodeXstring(text);
}
