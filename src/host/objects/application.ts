import { markChanged, recalculate } from "../calc";
import { givenFile } from "../operations/givenFile";
import { asBoolean, asChoice } from "../richapi/arguments";
import { CALCULATION_MODES } from "../richapi/session";
import { excelObject, excelType } from "./excelType";

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
    createWorkbook: (_, args) =>
      excelObject("WorkbookCreated", { bytes: args.has(0) ? givenFile(args.text(0)) : null }),
    // Nothing is drawn and a batch is calculated at its end or when it is read: there is nothing to suspend.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
  notImplemented: ["calculationEngineVersion", "cultureInfo", "iterativeCalculation", "ribbon"],
});

/** A workbook that is not open yet: whoever holds the session shows it, in a window of its own. */
export const workbookCreatedType = excelType("WorkbookCreated", {
  properties: { id: { get: (self, session) => session.idOf(self) } },
  identity: (self, session) => ({ Id: session.idOf(self) }),
  methods: {
    open: ({ bytes }, _, { options }) => options.onNewWorkbook?.(bytes),
  },
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
