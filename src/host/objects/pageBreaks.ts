import { oneCell } from "../operations/areas";
import { refuseProtected } from "../operations/protection";
import { excelError } from "../richapi/errors";
import type { Worksheet } from "../workbook/model";
import { areaArgument } from "./areaArguments";
import { excelObject, excelType } from "./excelType";
import { rangeObject } from "./rangeOf";

/** Sets the rows before which a page begins by hand. */
function setBreaks(sheet: Worksheet, rows: readonly number[]): void {
  refuseProtected(sheet);
  sheet.pageLayout.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  sheet.changed.aspects.add("pageLayout");
}

function breaksOf({ pageLayout }: Worksheet): readonly number[] {
  return pageLayout.rowBreaks ?? [];
}

/** A worksheet's horizontal page breaks. */
export const pageBreakCollectionType = excelType("PageBreakCollection", {
  items: (sheet) => breaksOf(sheet).map((row) => excelObject("PageBreak", { sheet, row })),
  item: (sheet, key) => {
    const row = breaksOf(sheet)[Number(key)];
    return row === undefined ? undefined : excelObject("PageBreak", { sheet, row });
  },
  methods: {
    add: (sheet, args, session) => {
      const { row } = areaArgument(args, 0, sheet, session);
      if (row === 0) throw excelError("InvalidArgument");
      setBreaks(sheet, [...breaksOf(sheet), row]);
      return excelObject("PageBreak", { sheet, row });
    },
    getCount: (sheet) => breaksOf(sheet).length,
    removePageBreaks: (sheet) => setBreaks(sheet, []),
  },
});

export const pageBreakType = excelType("PageBreak", {
  properties: { columnIndex: { get: () => 0 }, rowIndex: { get: ({ row }) => row } },
  methods: {
    delete: ({ sheet, row }) =>
      setBreaks(
        sheet,
        breaksOf(sheet).filter((each) => each !== row),
      ),
    getCellAfterBreak: ({ sheet, row }, _, session) => rangeObject(session, sheet, oneCell(row, 0)),
  },
});
