import { cutFrom } from "../operations/clear";
import { refuseProtected } from "../operations/protection";
import { readRule, ruleOf, validationOf } from "../operations/validation";
import { asBoolean, asChoice, asRecord, asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { DataValidation } from "../workbook/model";
import { excelType } from "./excelType";
import type { AreasSelf } from "./selves";

const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;
const FILE_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const NO_PROMPT = { message: "", showPrompt: true, title: "" };

/** What a validation that was just made has beside its rule: Excel's alert without words. */
const PLAIN: Omit<DataValidation, "areas" | "type" | "formula1" | "formula2"> = {
  allowBlank: true,
  errorAlert: { title: "", message: "", style: "stop" },
};

function existing({ sheet, areas }: AreasSelf): DataValidation | null {
  const found = validationOf(sheet, areas);
  return typeof found === "string" ? null : found;
}

/** Gives all cells one validation: what they had, changed so. */
function replace(self: AreasSelf, change: Partial<DataValidation>): DataValidation {
  const { sheet, areas } = self;
  refuseProtected(sheet);
  const before = existing(self);
  if (!before && !change.type) throw excelError("InvalidOperation");
  const base = before ?? { ...PLAIN, type: "None", formula1: "", formula2: "" };
  for (const area of areas) cutFrom(sheet, "validations", area);
  const made = { ...base, ...change, areas: areas.map((area) => ({ ...area })) };
  sheet.validations.push(made);
  sheet.changed.aspects.add("validations");
  return made;
}

export const dataValidationType = excelType("DataValidation", {
  properties: {
    type: {
      get: ({ sheet, areas }) => {
        const found = validationOf(sheet, areas);
        return typeof found === "string" ? found : found.type;
      },
    },
    rule: {
      get: ({ sheet, areas }) => ruleOf(validationOf(sheet, areas)),
      set: (self, value) => {
        const { hideDropDown = false, operator = "between", ...rule } = readRule(value);
        replace(self, { ...rule, hideDropDown, operator });
      },
    },
    ignoreBlanks: {
      get: (self) => existing(self)?.allowBlank ?? true,
      set: (self, value) => replace(self, { allowBlank: asBoolean(value) }),
    },
    prompt: {
      get: (self) => {
        const prompt = existing(self)?.prompt;
        return prompt ? { ...prompt, showPrompt: true } : NO_PROMPT;
      },
      set: (self, value) => {
        const { message, title, showPrompt = true } = asRecord(value);
        const made = replace(self, { prompt: { title: asText(title), message: asText(message) } });
        if (!asBoolean(showPrompt)) delete made.prompt;
      },
    },
    errorAlert: {
      get: (self) => {
        const alert = existing(self)?.errorAlert;
        const style = ALERT_STYLES.find((each) => each.toLowerCase() === alert?.style) ?? "Stop";
        return {
          message: alert?.message ?? "",
          showAlert: alert !== undefined,
          style,
          title: alert?.title ?? "",
        };
      },
      set: (self, value) => {
        const { message, title, style = "Stop", showAlert = true } = asRecord(value);
        const made = replace(self, {
          errorAlert: {
            title: asText(title),
            message: asText(message),
            style: FILE_STYLES[asChoice(style, ALERT_STYLES)],
          },
        });
        if (!asBoolean(showAlert)) delete made.errorAlert;
      },
    },
  },
  methods: {
    clear: ({ sheet, areas }) => {
      refuseProtected(sheet);
      for (const area of areas) cutFrom(sheet, "validations", area);
    },
  },
  notImplemented: ["valid", "getInvalidCells", "getInvalidCellsOrNullObject"],
});
