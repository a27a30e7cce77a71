import { openExcel, refusal, type TestExcel } from "./inExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
  await excel.run((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
    ];
    sheet.getRange("E1:E2").formulas = [["=A3&C3"], ["=COUNTA(A1:C3)"]];
  });
});

type Work = (sheet: Excel.Worksheet) => void;

async function read(work: Work, address: string, property: "values" | "formulas" = "values") {
  return excel.run(async (sheet, context) => {
    work(sheet);
    const range = sheet.getRange(address);
    range.load(property);
    await context.sync();
    return range[property] as unknown;
  });
}

const MOVED: [string, Work, unknown[][]][] = [
  [
    "insert a row",
    (s) => void s.getRange("2:2").insert("Down"),
    [
      ["a", "b", "c"],
      ["", "", ""],
      ["d", "e", "f"],
    ],
  ],
  [
    "insert cells down",
    (s) => void s.getRange("B1").insert("Down"),
    [
      ["a", "", "c"],
      ["d", "b", "f"],
      ["g", "e", "i"],
    ],
  ],
  [
    "insert cells right",
    (s) => void s.getRange("A2").insert("Right"),
    [
      ["a", "b", "c"],
      ["", "d", "e"],
      ["g", "h", "i"],
    ],
  ],
  [
    "insert a column",
    (s) => void s.getRange("B:B").insert("Right"),
    [
      ["a", "", "b"],
      ["d", "", "e"],
      ["g", "", "h"],
    ],
  ],
  [
    "delete a row",
    (s) => s.getRange("1:1").delete("Up"),
    [
      ["d", "e", "f"],
      ["g", "h", "i"],
      ["", "", ""],
    ],
  ],
  [
    "delete cells up",
    (s) => s.getRange("A1:B1").delete("Up"),
    [
      ["d", "e", "c"],
      ["g", "h", "f"],
      ["", "", "i"],
    ],
  ],
  [
    "delete cells left",
    (s) => s.getRange("A1").delete("Left"),
    [
      ["b", "c", ""],
      ["d", "e", "f"],
      ["g", "h", "i"],
    ],
  ],
  [
    "clear",
    (s) => s.getRange("B2").clear(),
    [
      ["a", "b", "c"],
      ["d", "", "f"],
      ["g", "h", "i"],
    ],
  ],
  [
    "clear formats",
    (s) => s.getRange("B2").clear("Formats"),
    [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
    ],
  ],
  [
    "merge",
    (s) => s.getRange("A1:B2").merge(),
    [
      ["a", "", "c"],
      ["", "", "f"],
      ["g", "h", "i"],
    ],
  ],
  [
    "merge across",
    (s) => s.getRange("A1:B2").merge(true),
    [
      ["a", "", "c"],
      ["d", "", "f"],
      ["g", "h", "i"],
    ],
  ],
];

test.each(MOVED)("%s", async (_, work, expected) => {
  expect(await read(work, "A1:C3")).toEqual(expected);
});

const FORMULAS: [string, Work, string, unknown][] = [
  [
    "a row above moves references",
    (s) => void s.getRange("1:1").insert("Down"),
    "E2:E3",
    [["=A4&C4"], ["=COUNTA(A2:C4)"]],
  ],
  [
    "a row inside grows a range",
    (s) => void s.getRange("2:2").insert("Down"),
    "E1:E3",
    [["=A4&C4"], [""], ["=COUNTA(A1:C4)"]],
  ],
  [
    "a row taken out shrinks it",
    (s) => s.getRange("A2:C2").delete("Up"),
    "E1:E2",
    [["=A2&C2"], ["=COUNTA(A1:C2)"]],
  ],
  ["what it needs taken out is #REF!", (s) => s.getRange("C3").delete("Up"), "E1", [["=A3&#REF!"]]],
  [
    "cells beside its band stay",
    (s) => void s.getRange("A1").insert("Down"),
    "E1:E2",
    [["=A4&C3"], ["=COUNTA(A1:C3)"]],
  ],
];

test.each(FORMULAS)("%s", async (_, work, address, expected) => {
  expect(await read(work, address, "formulas")).toEqual(expected);
});

test("formulas are calculated when they are read in the same batch", async () => {
  expect(await read((s) => (s.getRange("A3").values = [["new"]]), "E1:E2")).toEqual([
    ["newi"],
    [9],
  ]);
});

test("an array that was entered spills from its place, before rows are put in above it", async () => {
  const found = await read((sheet) => {
    sheet.getRange("G1").formulas = [["=A1:A3&C1:C3"]];
    sheet.getRange("1:1").insert("Down");
  }, "G1:G4");
  expect(found).toEqual([[""], ["ac"], ["df"], ["gi"]]);
});

test("writing over the cell that an array was entered in takes away all of it", async () => {
  const found = await read((sheet) => {
    sheet.getRange("G1").formulas = [["=A1:A3"]];
    sheet.getRange("G1").load("values");
    sheet.getRange("G1").values = [["x"]];
  }, "G1:G3");
  expect(found).toEqual([["x"], [""], [""]]);
});

test("in manual mode they are calculated when they are told to", async () => {
  const values = await excel.run(async (sheet, context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    sheet.getRange("A3").values = [["new"]];
    const [before, after] = [sheet.getRange("E1"), sheet.getRange("E1")];
    before.load("values");
    await context.sync();
    const first: unknown = before.values;
    application.calculate("Recalculate");
    after.load("values");
    await context.sync();
    return [first, after.values];
  });
  expect(values).toEqual([[["gi"]], [["newi"]]]);
});

test("a range that is kept moves with its cells, and is gone with them", async () => {
  const kept = await excel.run(async (sheet, context) => {
    const range = sheet.getRange("B2");
    range.load("address");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(kept).toEqual(["Plan!B3", [["e"]]]);
  const gone = refusal(() =>
    excel.run(async (sheet, context) => {
      const range = sheet.getRange("B2");
      range.load("address");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      range.load("address");
      await context.sync();
    }),
  );
  expect(await gone).toBe("InvalidReference at Range.address");
});

test("inserting gives back the blank range, which looks like what is above", async () => {
  const found = await excel.run(async (sheet, context) => {
    sheet.getRange("1:1").format.fill.color = "red";
    const range = sheet.getRange("A2:C2").insert("Down");
    range.load("address,values,format/fill/color");
    await context.sync();
    return range.toJSON();
  });
  expect(found).toMatchObject({
    address: "Plan!A2:C2",
    values: [["", "", ""]],
    format: { fill: { color: "#FF0000" } },
  });
});

test("merged areas of a range, those that begin outside it too", async () => {
  const found = await excel.run(async (sheet, context) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("C3:D3").merge();
    const areas = sheet.getRange("B2:C3").getMergedAreasOrNullObject();
    const none = sheet.getRange("G1").getMergedAreasOrNullObject();
    areas.load("address,areaCount,cellCount");
    areas.areas.load("items/address");
    await context.sync();
    return [
      areas.address,
      areas.areaCount,
      areas.cellCount,
      areas.areas.items.length,
      none.isNullObject,
    ];
  });
  expect(found).toEqual(["Plan!A1:B2, Plan!C3:D3", 2, 6, 2, true]);
});

test("unmerging takes apart each merged area that it touches", async () => {
  await excel.run((sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("B2:C2").unmerge();
  });
  expect(excel.workbook.worksheets[0]!.merges).toEqual([]);
});

const REFUSED: [string, Work, string][] = [
  [
    "inserting through a merged area",
    (s) => {
      s.getRange("A2:B3").merge();
      s.getRange("A1").insert("Down");
    },
    "InsertDeleteConflict at Range.insert",
  ],
  [
    "inserting through a table",
    (s) => {
      s.tables.add("A1:B3", true);
      s.getRange("A2").insert("Down");
    },
    "InsertDeleteConflict at Range.insert",
  ],
  [
    "a table on merged cells",
    (s) => {
      s.getRange("A2:B2").merge();
      s.tables.add("A1:B3", true);
    },
    "MergedRangeConflict at TableCollection.add",
  ],
  [
    "merging a table's cells",
    (s) => {
      s.tables.add("A1:B3", true);
      s.getRange("A2:B2").merge();
    },
    "MergedRangeConflict at Range.merge",
  ],
  [
    "pushing cells off the sheet",
    (s) => {
      s.getRange("A1048576").values = [["x"]];
      s.getRange("1:1").insert("Down");
    },
    "NonBlankCellOffSheet at Range.insert",
  ],
  [
    "a direction that is none",
    (s) => void s.getRange("A1").insert("Up" as "Down"),
    "InvalidArgument at Range.insert",
  ],
];

test.each(REFUSED)("refused: %s", async (_, work, expected) => {
  expect(await refusal(() => excel.run(work))).toBe(expected);
});

test("a cleared cell no longer counts as used, and only changed rows are marked", async () => {
  const [sheet] = excel.workbook.worksheets;
  sheet!.changed.rows.clear();
  const address = await excel.run(async (plan, context) => {
    plan.getRange("A3:C3").clear();
    plan.getRange("E1:E2").clear();
    const used = plan.getUsedRange();
    used.load("address");
    await context.sync();
    return used.address;
  });
  expect(address).toBe("Plan!A1:C2");
  expect([...sheet!.changed.rows].sort()).toEqual([0, 1, 2]);
});

test("selecting brings the sheet to the front", async () => {
  const selected = await Excel.run(async (context) => {
    const board = context.workbook.worksheets.add("Board");
    board.getRange("B2:C3").select();
    const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    range.load("address");
    cell.load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  expect(selected).toEqual(["Board!B2:C3", "Board!B2"]);
});
