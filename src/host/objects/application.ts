import { markChanged, recalculate } from "../calc";
import { asBoolean, asChoice } from "../richapi/arguments";
import { CALCULATION_MODES } from "../richapi/session";
import { excelType } from "./excelType";

export const applicationType = excelType("Application", {
  properties: {
    calculationMode: {
      get: (_, session) => session.calculationMode,
      set: (_, value, session) => {
        session.calculationMode = asChoice(value, CALCULATION_MODES);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (workbook, args, session) => {
      const kind = args.choice(0, ["Recalculate", "Full", "FullRebuild"]);
      if (kind !== "Recalculate")
        for (const { id } of workbook.worksheets) markChanged(workbook, id);
      recalculate(workbook, { now: session.now() });
    },
    // Nothing is drawn and a batch is calculated at its end or when it is read: there is nothing to suspend.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
  notImplemented: [
    "calculationEngineVersion",
    "createWorkbook",
    "cultureInfo",
    "iterativeCalculation",
    "ribbon",
  ],
});

export const runtimeType = excelType("Runtime", {
  properties: {
    enableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = asBoolean(value);
      },
    },
  },
});
