import { areaAddress } from "../../address";
import type { Area, DataValidation } from "../../model";
import { ElementPatch } from "../../xml/patch";
import { elementXml, textElementXml, type AttributeValues } from "../../xml/write";
import type { SheetSaving } from "../sheetSaving";

const TYPES: Readonly<Record<DataValidation["type"], string | undefined>> = {
  List: "list",
  Date: "date",
  Time: "time",
  WholeNumber: "whole",
  Decimal: "decimal",
  TextLength: "textLength",
  Custom: "custom",
  None: undefined,
};

export function saveValidations({ patch, worksheet, source }: SheetSaving): void {
  const { prefix } = patch;
  const items = worksheet.validations
    .filter(({ areas }) => areas.length > 0)
    .map((validation) => source.unchanged(validation) ?? validationXml(prefix, validation));
  if (items.length === 0) {
    patch.set("dataValidations", "");
    return;
  }
  const old = patch.all("dataValidations")[0] ?? `<${prefix}dataValidations/>`;
  const list = new ElementPatch(old, ["dataValidation"]);
  list.set("dataValidation", items.join(""));
  list.setAttributes({ count: items.length });
  patch.set("dataValidations", list.toString());
}

/** Areas as the file lists them, with spaces. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

function validationXml(prefix: string, validation: DataValidation): string {
  const { type, operator, allowBlank, hideDropDown, areas } = validation;
  const formula = (name: string, text: string) =>
    text === "" ? "" : textElementXml(prefix + name, text);
  return elementXml(
    `${prefix}dataValidation`,
    {
      type: TYPES[type],
      operator: operator === "between" ? undefined : operator,
      allowBlank: allowBlank ? 1 : undefined,
      showDropDown: hideDropDown ? 1 : undefined,
      ...promptAttributes(validation),
      ...errorAttributes(validation),
      sqref: areaList(areas),
    },
    formula("formula1", validation.formula1) + formula("formula2", validation.formula2),
  );
}

function promptAttributes({ prompt }: DataValidation): AttributeValues {
  if (!prompt) return {};
  return { showInputMessage: 1, promptTitle: told(prompt.title), prompt: told(prompt.message) };
}

function errorAttributes({ errorAlert }: DataValidation): AttributeValues {
  if (!errorAlert) return {};
  const { title, message, style } = errorAlert;
  return {
    errorStyle: style === "stop" ? undefined : style,
    showErrorMessage: 1,
    errorTitle: told(title),
    error: told(message),
  };
}

function told(text: string): string | undefined {
  return text === "" ? undefined : text;
}
