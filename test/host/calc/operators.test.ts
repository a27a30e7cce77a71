import { cases } from "./cases";

describe("operators", () => {
  cases("precedence", [
    ["1+2*3", 7],
    ["-2^2", 4],
    ["2^3^2", 64],
    ["10%+1", 1.1],
    ["1&2+3", "15"],
    ["1+2=3", true],
    ["0.1+0.2=0.3", true],
  ]);
  cases("kinds", [
    ['"2"+1', 3],
    ['"£1,200"*1', 1200],
    ['"31/01/2024"+0', 45322],
    ['"abc"+1', "#VALUE!"],
    ["TRUE+TRUE", 2],
    ["1/0", "#DIV/0!"],
    ["A6+1", 1],
    ['A6=""', true],
    ["A6=0", true],
    ['"a"="A"', true],
    ['"a">1', true],
    ['TRUE>"z"', true],
    ["C5+1", "#N/A"],
    ['0.1+0.2&""', "0.3"],
    ['1E+21&""', "1E+21"],
    ['1/3&""', "0.333333333333333"],
    ['100000000000000000000&""', "100000000000000000000"],
  ]);
});

describe("what cannot be calculated", () => {
  cases("formulas", [
    ["NOSUCH(1)", "#NAME?"],
    ["nosuchname", "#NAME?"],
    ["Missing!A1", "#REF!"],
    ["#REF!+1", "#REF!"],
    ["SUM(#REF!A1:A5)+1", "#REF!"],
    ["#REF!$A$1", "#REF!"],
    ["SUM('My plan'!#REF!,Plan!#REF!)", "#REF!"],
    ['"#REF!A1"&1', "#REF!A11"],
    ["IFERROR(#REF!A1,0)", 0],
    ["LEFT()", "#VALUE!"],
    ["1+", "#NAME?"],
    ["SUM(Z50)", 0],
    ["NoTable[Status]", "#REF!"],
  ]);
});
