import { excelError, notImplemented } from "../richapi/errors";
import { excelType } from "./excelType";

/** What is allowed on a sheet that was protected without options. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionType = excelType("WorksheetProtection", {
  properties: {
    protected: { get: ({ protection }) => protection.protected },
    options: { get: ({ protection }) => (protection.protected ? OPTIONS : null) },
  },
  methods: {
    protect: (sheet, args) => {
      if (sheet.protection.protected) throw excelError("InvalidOperation");
      const [allowed] = Object.entries(args.recordOr(0)).find(([, value]) => value === true) ?? [];
      if (allowed !== undefined) throw notImplemented(`WorksheetProtectionOptions.${allowed}`);
      if (args.textOr(1, "") !== "")
        throw notImplemented("WorksheetProtection.protect with a password");
      sheet.protection = { protected: true, hasPassword: false };
      sheet.changed.aspects.add("protection");
    },
    unprotect: (sheet) => {
      if (!sheet.protection.protected) return;
      // The host cannot try passwords against the file's hash: whoever set one is asked in Excel.
      if (sheet.protection.hasPassword) throw excelError("AccessDenied");
      sheet.protection = { protected: false, hasPassword: false };
      sheet.changed.aspects.add("protection");
    },
  },
});

export const workbookProtectionType = excelType("WorkbookProtection", {
  properties: { protected: { get: (_, session) => session.workbook.structureProtected === true } },
  methods: {
    protect: (_, args, session) => {
      if (args.textOr(0, "") !== "")
        throw notImplemented("WorkbookProtection.protect with a password");
      session.workbook.structureProtected = true;
    },
    unprotect: (_, _args, session) => {
      session.workbook.structureProtected = false;
    },
  },
});
