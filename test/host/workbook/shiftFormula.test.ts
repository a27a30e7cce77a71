import { shiftFormula } from "../../../src/host/workbook/read/shiftFormula";

test.each([
  ["A1+1", 1, 0, "A2+1"],
  ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
  ["SUM(A1:B2)", 1, 1, "SUM(B2:C3)"],
  ["SUM(A:A,$B:$B,2:3)", 1, 1, "SUM(B:B,$B:$B,3:4)"],
  ["'A1 plan'!B2", 1, 1, "'A1 plan'!C3"],
  ["Plan2!B2", 1, 1, "Plan2!C3"],
  ['IF(A1="B2",LOG10(A1),"")', 1, 0, 'IF(A2="B2",LOG10(A2),"")'],
  ["Board[Due A1]+A1", 1, 0, "Board[Due A1]+A2"],
  ["A1048576", 1, 0, "A1"],
  ["rate_A1+x.A1", 1, 0, "rate_A1+x.A1"],
])("%s moved by %d rows and %d columns is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
