import { areaAddress } from "../../address";
import type { Area, DataValidation } from "../../model";
import { ElementPatch } from "../../xml/patch";
import { elementXml, textElementXml } from "../../xml/write";
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
  const { prompt, errorAlert } = validation;
  const formula = (name: string, text: string) =>
    text === "" ? "" : textElementXml(prefix + name, text);
  return elementXml(
    `${prefix}dataValidation`,
    {
      type: TYPES[validation.type],
      errorStyle: errorAlert && errorAlert.style !== "stop" ? errorAlert.style : undefined,
      operator: validation.operator === "between" ? undefined : validation.operator,
      allowBlank: validation.allowBlank ? 1 : undefined,
      showDropDown: validation.hideDropDown ? 1 : undefined,
      showInputMessage: prompt ? 1 : undefined,
      showErrorMessage: errorAlert ? 1 : undefined,
      errorTitle: errorAlert?.title || undefined,
      error: errorAlert?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: areaList(validation.areas),
    },
    formula("formula1", validation.formula1) + formula("formula2", validation.formula2),
  );
}
