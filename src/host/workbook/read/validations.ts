import { parseAreas } from "../address";
import type { DataValidation, Worksheet } from "../model";
import { child, childrenNamed, flag, type XmlElement } from "../xml/tree";
import type { SheetContext } from "./sheetContext";

const TYPES: Readonly<Record<string, DataValidation["type"]>> = {
  list: "List",
  date: "Date",
  time: "Time",
  whole: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  custom: "Custom",
};

export function readValidations(
  element: XmlElement,
  worksheet: Worksheet,
  context: SheetContext,
  text: string,
): void {
  for (const found of childrenNamed(element, "dataValidation")) {
    const validation = readValidation(found);
    worksheet.validations.push(validation);
    context.source.keep(validation, text.slice(found.start, found.end));
  }
}

function readValidation(element: XmlElement): DataValidation {
  const { attributes } = element;
  const { operator } = attributes;
  return {
    areas: parseAreas(attributes["sqref"] ?? ""),
    type: TYPES[attributes["type"] ?? ""] ?? "None",
    ...(operator === undefined ? {} : { operator }),
    formula1: child(element, "formula1")?.text ?? "",
    formula2: child(element, "formula2")?.text ?? "",
    allowBlank: flag(attributes["allowBlank"]),
    // The file's showDropDown="1" hides the arrow.
    ...(flag(attributes["showDropDown"]) ? { hideDropDown: true } : {}),
    ...readMessages(attributes),
  };
}

function readMessages(
  attributes: Readonly<Record<string, string>>,
): Pick<DataValidation, "prompt" | "errorAlert"> {
  const { promptTitle: title = "", prompt: message = "" } = attributes;
  const style = attributes["errorStyle"];
  const errorAlert: DataValidation["errorAlert"] = {
    title: attributes["errorTitle"] ?? "",
    message: attributes["error"] ?? "",
    style: style === "warning" || style === "information" ? style : "stop",
  };
  return {
    ...(flag(attributes["showInputMessage"]) && title + message
      ? { prompt: { title, message } }
      : {}),
    ...(flag(attributes["showErrorMessage"]) ? { errorAlert } : {}),
  };
}
