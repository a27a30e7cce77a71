import { fullAddress } from "../operations/areas";
import { readCells } from "../operations/readCells";
import { setCell } from "../workbook/cells";
import { excelType } from "./excelType";
import { areaOf } from "./rangeOf";

export const rangeType = excelType("Range", {
  identity: (range, { references }) => ({ _ReferenceId: references.idOf(range) ?? "" }),
  properties: {
    address: { get: (range, session) => fullAddress(range.sheet, areaOf(range, session)) },
    values: {
      get: (range, session) =>
        readCells(range.sheet, areaOf(range, session), "", (cell) => cell.value),
      set: (range, value, session) => {
        const area = areaOf(range, session);
        (value as string[][]).forEach((row, i) =>
          row.forEach((each, j) =>
            setCell(range.sheet, area.row + i, area.column + j, { value: each, style: 0 }),
          ),
        );
      },
    },
  },
  methods: {
    _KeepReference: (range, _, { references }) => references.keep({ type: "Range", self: range }),
  },
});
