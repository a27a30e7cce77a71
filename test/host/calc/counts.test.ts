import { calculate, workbookOf } from "../../support/workbookOf";
import { cases, type Case } from "./cases";

describe("counts and sums", () => {
  cases("plain", [
    ["SUM(B1:B6)", 245.5],
    ['SUM(1,"2",TRUE)', 4],
    ["SUM(B1:B2,B4)", 172],
    ["SUM(C1:C4)", 0],
    ["SUM(C1:C6)", "#N/A"],
    ["COUNT(A1:D4)", 8],
    ["COUNT(C5)", 0],
    ["COUNTA(A1:A6)", 5],
    ["COUNTA(C1:C6)", 5],
    ["COUNTBLANK(A1:B6)", 2],
    ["AVERAGE(B1:B4)", 61.75],
    ["AVERAGE(A1:A4)", "#DIV/0!"],
    ["MIN(B1:B6)", -1.5],
    ["MAX(B1:B6)", 86],
    ["MIN(A1:A4)", 0],
    ["MEDIAN(B1:B4)", 64.5],
    ["SUMPRODUCT(B1:B2,D1:D2)", 32 * 45292 + 54 * 45323],
    ['SUMPRODUCT((A1:A4="apples")*(B1:B4>50))', 1],
    ['SUMPRODUCT(--(A1:A4="apples"),B1:B4)', 118],
    ["SUMPRODUCT(B1:B2,B1:B3)", "#VALUE!"],
    ["SUMPRODUCT(SMALL((B1:B4>50)*ROW(B1:B4)+99*(B1:B4<=50),2))", 3],
    ["SUMPRODUCT(COLUMN(B1:D1))", 9],
    ["SMALL(B1:B4,2)", 54],
    ["SMALL(B1:B4,5)", "#NUM!"],
    ["SMALL(B1:B4,0)", "#NUM!"],
    ["SUBTOTAL(9,B1:B4)", 247],
    ["SUBTOTAL(103,A1:A6)", 5],
  ]);
  cases("by criteria", [
    ['COUNTIF(A1:A4,"apples")', 2],
    ['COUNTIF(A1:A4,"APP*")', 2],
    ['COUNTIF(A1:A6,"??????")', 2],
    ['COUNTIF(B1:B6,">55")', 2],
    ['COUNTIF(B1:B6,"<>75")', 5],
    ['COUNTIF(A1:A6,"=")', 1],
    ['COUNTIF(A1:A6,"<>")', 5],
    ['COUNTIF(A1:A6,"")', 1],
    ["COUNTIF(A1:A6,32)", 1],
    ['COUNTIF(D1:D6,">="&DATE(2024,3,1))', 4],
    ['COUNTIF(D1:D6,"<01/02/2024")', 1],
    ["COUNTIF(C1:C6,TRUE)", 1],
    ["COUNTIF(C1:C6,A6)", 1],
    ['COUNTIF(C1:C6,"#N/A")', 1],
    ['COUNTIF(A:A,"apples")', 2],
    ["COUNTBLANK(A:A)", 1_048_571],
    ['COUNTIF(A:A,"")', 1_048_571],
    ['COUNTIFS(A1:A4,"apples",B1:B4,">50")', 1],
    ['COUNTIFS(A1:A4,"<>apples",C1:C4,"<>TRUE")', 2],
    ['COUNTIFS(A1:A4,"apples",B1:B3,">50")', "#VALUE!"],
    ['SUM(COUNTIFS(A1:A4,{"apples","peaches"}))', 3],
    ['SUMIF(A1:A4,"apples",B1:B4)', 118],
    ['SUMIF(A1:A4,"apples",B1)', 118],
    ['SUMIF(B1:B6,">50")', 215],
    ['SUMIFS(B1:B4,A1:A4,"apples",C1:C4,TRUE)', 32],
    ['AVERAGEIF(A1:A4,"apples",B1:B4)', 59],
    ['AVERAGEIFS(B1:B4,A1:A4,"pears")', "#DIV/0!"],
    ['MAXIFS(B1:B4,A1:A4,"apples")', 86],
    ['MINIFS(B1:B4,A1:A4,"pears")', 0],
  ]);
});

describe("wildcards that are escaped", () => {
  const workbook = () => workbookOf({ Data: [["What?"], ["What*"], ["Whats"], ["a~b"], ["(x)"]] });
  test.each<Case>([
    ['=COUNTIF(A1:A5,"what~?")', 1],
    ['=COUNTIF(A1:A5,"what~*")', 1],
    ['=COUNTIF(A1:A5,"what?")', 3],
    ['=COUNTIF(A1:A5,"a~~b")', 1],
    ['=COUNTIF(A1:A5,"(x)")', 1],
    ['=COUNTIF(A1:A5,"<>what*")', 2],
    ['=MATCH("what~*",A1:A5,0)', 2],
    ['=SEARCH("~?",A1)', 5],
  ])("%s is %p", (formula, expected) => {
    expect(calculate(workbook(), formula)).toBe(expected);
  });
});
