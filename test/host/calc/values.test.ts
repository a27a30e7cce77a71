import { calculate, workbookOf } from "../../support/workbookOf";
import { cases, type Case } from "./cases";

describe("logic", () => {
  cases("functions", [
    ['IF(B1>30,"yes","no")', "yes"],
    ["IF(FALSE,1)", false],
    ["IF(TRUE,1,1/0)", 1],
    ["SUM(IF(TRUE,B1:B2,B3))", 86],
    ["IFS(B1>50,1,B1>30,2)", 2],
    ["IFS(B1>50,1)", "#N/A"],
    ["_xlfn.IFS(TRUE,3)", 3],
    ['SWITCH(2,1,"a",2,"b","c")', "b"],
    ['SWITCH(9,1,"a","c")', "c"],
    ['IFERROR(1/0,"none")', "none"],
    ["IFERROR(C5,0)", 0],
    ["IFNA(1/0,0)", "#DIV/0!"],
    ["AND(TRUE,B1:B4)", true],
    ["AND(C1:C2)", false],
    ["OR(FALSE,0)", false],
    ["NOT(B6)", false],
    ["AND(A1:A4)", "#VALUE!"],
    ["ISBLANK(A6)", true],
    ['ISBLANK("")', false],
    ["ISNUMBER(B1)", true],
    ["ISERROR(C5)", true],
    ["ISTEXT(A5)", true],
    ["NA()", "#N/A"],
  ]);
});

describe("numbers", () => {
  cases("functions", [
    ["ROUND(2.15,1)", 2.2],
    ["ROUND(-1.475,2)", -1.48],
    ["ROUND(21.5,-1)", 20],
    ["ROUND(1.005,2)", 1.01],
    ["ROUNDUP(3.2,0)", 4],
    ["ROUNDDOWN(-3.9,0)", -3],
    ["TRUNC(8.9)", 8],
    ["INT(-8.9)", -9],
    ["ABS(B6)", 1.5],
    ["MOD(-3,2)", 1],
    ["MOD(3,0)", "#DIV/0!"],
    ["SQRT(-1)", "#NUM!"],
    ["POWER(2,10)", 1024],
  ]);
});

describe("text", () => {
  cases("functions", [
    ['LEFT("Sale Price",4)', "Sale"],
    ['LEFT("Sweden")', "S"],
    ['RIGHT("Sale Price",5)', "Price"],
    ['RIGHT("ab",9)', "ab"],
    ['MID("Fluid Flow",7,20)', "Flow"],
    ['MID("Fluid",0,1)', "#VALUE!"],
    ['LEN("  One ")', 6],
    ['TRIM(" First  Quarter ")', "First Quarter"],
    ['UPPER("total")&LOWER("TOTAL")', "TOTALtotal"],
    ['PROPER("this is a TITLE")', "This Is A Title"],
    ['SUBSTITUTE("Quarter 1, 2011","1","2",3)', "Quarter 1, 2012"],
    ['SUBSTITUTE("a-b-c","-","$&")', "a$&b$&c"],
    ['REPLACE("abcdefghijk",6,5,"*")', "abcde*k"],
    ['FIND("M","Miriam McGovern",3)', 8],
    ['SEARCH("e","Statements",6)', 7],
    ['FIND("z","abc")', "#VALUE!"],
    ['CONCAT(A1:A2,"!")', "applesOranges!"],
    ['CONCATENATE(A1," ",B1)', "apples 32"],
    ['TEXTJOIN(", ",TRUE,A1:A6)', "apples, Oranges, peaches, apples, 32"],
    ['TEXTJOIN("-",FALSE,"a","","b")', "a--b"],
    ['EXACT("a","A")', false],
    ['REPT("ab",3)', "ababab"],
    ['VALUE("1,000")', 1000],
    ["T(B1)", ""],
    ["N(A1)", 0],
  ]);
  cases("TEXT", [
    ['TEXT(1234.567,"#,##0.00")', "1,234.57"],
    ['TEXT(0.285,"0.0%")', "28.5%"],
    ['TEXT(45292,"d mmmm yyyy")', "1 January 2024"],
    ['TEXT(45292,"dd/mm/yyyy")', "01/01/2024"],
    ['TEXT("abc","0")', "abc"],
    ['TEXT(7,"000")', "007"],
    ['TEXT(-1,"d mmm yyyy")', "#VALUE!"],
    ['TEXT(C5,"0")', "#N/A"],
  ]);
});

describe("dates", () => {
  cases("functions", [
    ["DATE(2024,1,1)", 45292],
    ["DATE(2024,14,2)", 45690],
    ["DATE(2024,1,0)", 45291],
    ["DATE(108,1,2)", 39449],
    ["DATE(1900,1,1)", 1],
    ["DATE(1900,3,1)", 61],
    ["EDATE(DATE(2024,1,31),1)", 45351],
    ["EDATE(DATE(2011,1,15),-1)", 40527],
    ["EOMONTH(DATE(2011,1,1),1)", 40602],
    ["EOMONTH(DATE(2011,1,1),-3)", 40482],
    ['DAYS("15/03/2021","01/02/2021")', 42],
    ["TODAY()", 45382],
    ["NOW()-TODAY()", 15.5 / 24],
    ["YEAR(45292)&MONTH(45292)&DAY(45292)", "202411"],
    ["WEEKDAY(DATE(2008,2,14))", 5],
    ["WEEKDAY(DATE(2008,2,14),2)", 4],
    ["WEEKDAY(DATE(2008,2,14),3)", 3],
    ['DATEVALUE("22 August 2011")', 40777],
    ["YEAR(-1)", "#NUM!"],
  ]);

  test.each<Case>([
    ["=DATE(1904,1,2)", 1],
    ["=DATE(2024,1,1)", 43830],
    ["=YEAR(0)", 1904],
    ['=TEXT(0,"d mmm yyyy")', "1 Jan 1904"],
    ['="1/1/2024"+0', 43830],
    ["=TODAY()", 43920],
    ["=EOMONTH(DATE(2024,2,1),0)", 43889],
    ["=WEEKDAY(DATE(2008,2,14))", 5],
  ])("in the 1904 date system %s is %p", (formula, expected) => {
    expect(calculate(workbookOf({ Data: [] }, true), formula)).toBe(expected);
  });
});
