import { excelObject, excelType } from "./excelType";

export const workbookType = excelType("Workbook", {
  properties: {
    name: { get: (_, { options }) => options.workbookName },
  },
  children: {
    worksheets: (workbook) => excelObject("WorksheetCollection", workbook),
  },
  methods: {
    _RemoveReference: (_, args, { references }) => references.remove(args.text(0)),
    _RemoveAllReferences: (_, _args, { references }) => references.removeAll(),
    _GetReferenceCount: (_, _args, { references }) => references.count,
  },
});
