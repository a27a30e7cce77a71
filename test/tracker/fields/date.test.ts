import { readDate } from "../../../src/tracker/fields/date";
import { typed } from "./content";
import { expectRow, NO_PERIOD, PLAN_2017, rest, type Row } from "./dateRows";

describe("days", () => {
  const rows: Row[] = [
    ["31/10/2020", null, "2020-10-31"],
    ["01/02/2024", null, "2024-02-01"],
    ["1.3.24", null, "2024-03-01"],
    ["01 09 2023", null, "2023-09-01"],
    ["31-10-20", null, "2020-10-31"],
    ["31 / 10 / 2020", null, "2020-10-31"],
    ["31st March 2024", null, "2024-03-31"],
    ["31 MARCH 2024", null, "2024-03-31"],
    ["31-Mar-24", null, "2024-03-31"],
    ["31 Mar '24", null, "2024-03-31"],
    ["31March2024", null, "2024-03-31"],
    ["Friday 31st of May 2024", null, "2024-05-31"],
    ["March 31st, 2024", null, "2024-03-31"],
    ["March 31 2024", null, "2024-03-31"],
    ["2024-03-31", null, "2024-03-31"],
    ["2024-03-31T00:00:00", null, "2024-03-31"],
    ["2024-03-31 09:30:00", null, "2024-03-31"],
    ["31/03/2024 09:30", null, "2024-03-31"],
    ["29/02/2024", null, "2024-02-29"],
    ["by 31/03/2024", null, "2024-03-31"],
    ["No later than 31.03.2024", null, "2024-03-31"],
    ["before 1 April 2024", null, "2024-03-31"],
    ["on or before 31 March 2024", null, "2024-03-31"],
    ["w/c 3 June 2024", "2024-06-03", "2024-06-09"],
    ["Week commencing 03/06/2024", "2024-06-03", "2024-06-09"],
    ["w.c. 3 June 2024", "2024-06-03", "2024-06-09"],
    ["w/e 7 June 2024", null, "2024-06-07"],
    ["1-5 June 2024", "2024-06-01", "2024-06-05"],
    ["1st to 5th June 2024", "2024-06-01", "2024-06-05"],
    ["28 June - 5 July 2024", "2024-06-28", "2024-07-05"],
    ["28 December - 5 January 2024", "2023-12-28", "2024-01-05"],
    ["Easter 2024", null, "2024-03-31"],
    ["By Christmas 2023", null, "2023-12-25"],
    ["Go live 30/04/2021", null, "2021-04-30"],
    ["Phase 1 March 2020", null, "2020-03-31"],
    ["Month 6 – Oct 18", null, "2018-10-31"],
    ["Month 3 (Jul 18)", null, "2018-07-31"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("months", () => {
  const rows: Row[] = [
    ["Aug 19", null, "2019-08-31"],
    ["Aug-19", null, "2019-08-31"],
    ["Aug – 19", null, "2019-08-31"],
    ["AUG 19", null, "2019-08-31"],
    ["August 2019", null, "2019-08-31"],
    ["Mar19", null, "2019-03-31"],
    ["Sept 2019", null, "2019-09-30"],
    ["Sept. 19", null, "2019-09-30"],
    ["Sept '19", null, "2019-09-30"],
    ["Sep/19", null, "2019-09-30"],
    ["  Feb\u00a0 2020 ", null, "2020-02-29"],
    ["Feb 2021", null, "2021-02-28"],
    ["03/2024", null, "2024-03-31"],
    ["2024-03", null, "2024-03-31"],
    ["2023/12", null, "2023-12-31"],
    ["12/23", null, "2023-12-31"],
    ["2023 September", null, "2023-09-30"],
    ["2023-Sep", null, "2023-09-30"],
    ["by end of Mar 2024", null, "2024-03-31"],
    ["By the end of March 2024", null, "2024-03-31"],
    ["End Mar 24", null, "2024-03-31"],
    ["late May 2023", null, "2023-05-31"],
    ["mid-May 2023", null, "2023-05-15"],
    ["Mid May 2023", null, "2023-05-15"],
    ["early May 2023", null, "2023-05-10"],
    ["before April 2024", null, "2024-03-31"],
    ["last week of May 2024", "2024-05-25", "2024-05-31"],
    ["Final week in May 2024", "2024-05-25", "2024-05-31"],
    ["second week of May 2024", "2024-05-08", "2024-05-14"],
    ["by 1st week in March 2024", "2024-03-01", "2024-03-07"],
    ["week of 6 May 2024", "2024-05-06", "2024-05-12"],
    ["week 3 of May 2024", "2024-05-15", "2024-05-21"],
    ["Wk 5 in May 2024", "2024-05-29", "2024-05-31"],
    ["week 5 of February 2023", null, "2023-02-28"],
    ["By the end of calendar year 2024", null, "2024-12-31"],
    ["October half term 2023", null, "2023-10-31"],
    ["Dec-23/Jan-24", null, "2024-01-31"],
    ["March/April 2024", null, "2024-04-30"],
    ["March or April 2024", null, "2024-04-30"],
    ["March and April 2024", null, "2024-04-30"],
    ["late June/early July 2024", null, "2024-07-10"],
    ["To be completed by July 2020", null, "2020-07-31"],
    ["Start of March 2024", null, "2024-03-10"],
    ["In place by September 2023 for all schools", null, "2023-09-30"],
    ["In place from July 2020", null, "2020-07-31"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("stretches of months", () => {
  const rows: Row[] = [
    ["From: January 2020\nTo: December 2020", "2020-01-01", "2020-12-31"],
    ["Start: Sept 2019\nEnd: July 2020", "2019-09-01", "2020-07-31"],
    ["April 19 – April 2020", "2019-04-01", "2020-04-30"],
    ["Apr 19- Jul 19", "2019-04-01", "2019-07-31"],
    ["Sept - Dec 19", "2019-09-01", "2019-12-31"],
    ["Nov - Feb 20", "2019-11-01", "2020-02-29"],
    ["Oct 2019- July 2020", "2019-10-01", "2020-07-31"],
    ["from April 2019 to end of July 2019", "2019-04-01", "2019-07-31"],
    ["between April and July 2019", "2019-04-01", "2019-07-31"],
    ["April 2019 until July 2019", "2019-04-01", "2019-07-31"],
    ["April 2019 -\nJuly 2019", "2019-04-01", "2019-07-31"],
    ["Sept - 19 Dec 2019", "2019-09-01", "2019-12-19"],
    ["Sept 19 - Dec 19 and ongoing", "2019-09-01", "2019-12-31", "ongoing"],
    ["Sept - Dec 19 and ongoing", "2019-09-01", "2019-12-31", "ongoing"],
    ["Q1 - Q3 2023/24", "2023-04-01", "2023-12-31"],
    ["Start: April 2023 End: March 2024", "2023-04-01", "2024-03-31"],
    ["Start April 2023, finish March 2024", "2023-04-01", "2024-03-31"],
    ["Start: April 2023\nReview: Sept 2023\nEnd: March 2024", "2023-04-01", "2024-03-31"],
    [
      "Start: April 2023\nRev: Sept 2023\nRev: Jan 2024\nEnd: March 2024",
      "2023-04-01",
      "2024-03-31",
    ],
    ["Start Sept 24, complete by July 25", "2024-09-01", "2025-07-31"],
    ["Begin Sept 24 - complete July 25", "2024-09-01", "2025-07-31"],
    ["Autumn 2023 - Spring 2024", "2023-09-01", "2024-03-31"],
    ["01/04/2023 - 31/03/2024", "2023-04-01", "2024-03-31"],
    ["1st April 2023-31st March 2024", "2023-04-01", "2024-03-31"],
    ["1 April 2023-31/3/2024", "2023-04-01", "2024-03-31"],
    ["September - June 2024", "2023-09-01", "2024-06-30"],
    ["2022-2025", "2022-01-01", "2025-12-31"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("open ends", () => {
  const rows: Row[] = [
    ["Dec 19 and ongoing", null, "2019-12-31", "ongoing"],
    ["Dec 19 & ongoing", null, "2019-12-31", "ongoing"],
    ["From Sept 19 onwards", "2019-09-01", null, "ongoing"],
    ["From Sept 19", "2019-09-01", null, "ongoing"],
    ["Apr 19 onwards", "2019-04-01", null, "ongoing"],
    ["April 2023 to date", "2023-04-01", null, "ongoing"],
    ["From Jun 19 and onwards", "2019-06-01", null, "ongoing"],
    ["Starting September 2023", "2023-09-01", null, "ongoing"],
    ["Since 1 April 2023", "2023-04-01", null, "ongoing"],
    ["Ongoing from Sept 2019", "2019-09-01", null, "ongoing"],
    ["Monthly from Oct 23", "2023-10-01", null, "ongoing"],
    ["Termly until July 2024", null, "2024-07-31", "ongoing"],
    ["March 2024 and termly thereafter", null, "2024-03-31", "ongoing"],
    ["January 2024 and then quarterly", null, "2024-01-31", "ongoing"],
    ["March 2023 – ongoing", null, "2023-03-31", "ongoing"],
    ["Each half term", null, null, "ongoing"],
    ["Every six weeks", null, null, "ongoing"],
    ["6-weekly", null, null, "ongoing"],
    ["Three times a year", null, null, "ongoing"],
    ["Once per term", null, null, "ongoing"],
    ["w.e.f. Sept 2024", "2024-09-01", null, "ongoing"],
    ["Sept 2024 - present", "2024-09-01", null, "ongoing"],
    ["Ongoing", null, null, "ongoing"],
    ["ON-GOING", null, null, "ongoing"],
    ["Ongoing – reviewed at each board", null, null, "ongoing"],
    ["Termly", null, null, "ongoing"],
    ["Quarterly", null, null, "ongoing"],
    ["Every term", null, null, "ongoing"],
    ["Half-termly", null, null, "ongoing"],
    ["Annual review by March 2024", null, "2024-03-31"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("terms, quarters and years", () => {
  const rows: Row[] = [
    ["Autumn 2019", null, "2019-12-31"],
    ["Spring 2020", null, "2020-03-31"],
    ["Summer 2020", null, "2020-07-31"],
    ["In place Autumn 2019", null, "2019-12-31"],
    ["end of Summer Term 2024", null, "2024-07-31"],
    ["Autumn term 23", null, "2023-12-31"],
    ["Spring Term 2023/24", null, "2024-03-31"],
    ["Autumn term 2023-24", null, "2023-12-31"],
    ["Autumn 1 2023", null, "2023-10-31"],
    ["Early autumn 2023", null, "2023-09-30"],
    ["early in Spring Term 2024", null, "2024-01-31"],
    ["Early summer 2024", null, "2024-05-31"],
    ["Summer/Autumn 2023", null, "2023-12-31"],
    ["2nd quarter of 2023/24", null, "2023-09-30"],
    ["M6 2023/24", null, "2023-09-30"],
    ["Period 12 23/24", null, "2024-03-31"],
    ["Spring 2 2024", null, "2024-03-31"],
    ["Autumn half term 2023", null, "2023-10-31"],
    ["Winter 2023", null, "2024-02-29"],
    ["Aut 23", null, "2023-12-31"],
    ["Spring/Summer 2024", null, "2024-07-31"],
    ["Before summer holidays 2024", null, "2024-07-31"],
    ["2023/24 academic year", null, "2024-08-31"],
    ["2011/12", null, "2012-03-31"],
    ["Q1 2023/24", null, "2023-06-30"],
    ["Q3 23/24", null, "2023-12-31"],
    ["Q4 2023-24", null, "2024-03-31"],
    ["Quarter 2 2023/2024", null, "2023-09-30"],
    ["2023/24 Q2", null, "2023-09-30"],
    ["2023 Q2", null, "2023-09-30"],
    ["Q1/Q2 2023/24", null, "2023-09-30"],
    ["Q1 & Q2 2023/24", null, "2023-09-30"],
    ["Q4 2023", null, "2024-03-31"],
    ["end of Q1 2024/25", null, "2024-06-30"],
    ["2023/24", null, "2024-03-31"],
    ["2023-24", null, "2024-03-31"],
    ["23/24", null, "2024-03-31"],
    ["FY 2023/24", null, "2024-03-31"],
    ["Academic year 2023/24", null, "2024-08-31"],
    ["End of 2024", null, "2024-12-31"],
    ["2024", null, "2024-12-31"],
    ["Mid 2024", null, "2024-06-30"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("months without a year in a plan for April 2017 – March 2018", () => {
  const rows: Row[] = [
    ["September - December", "2017-09-01", "2017-12-31"],
    ["SEPTEMBER -DECEMBER", "2017-09-01", "2017-12-31"],
    ["November - March", "2017-11-01", "2018-03-31"],
    ["April - January", "2017-04-01", "2018-01-31"],
    ["June - March", "2017-06-01", "2018-03-31"],
    ["April - March", "2017-04-01", "2018-03-31"],
    ["May - July", "2017-05-01", "2017-07-31"],
    ["January", null, "2018-01-31"],
    ["By end of February", null, "2018-02-28"],
    ["31 March", null, "2018-03-31"],
    ["Autumn term", null, "2017-12-31"],
    ["Spring term", null, "2018-03-31"],
    ["Q2", null, "2017-09-30"],
    ["September onwards", "2017-09-01", null, "ongoing"],
    ["May need more time", null, null, "date-to-be-confirmed"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, PLAN_2017));

  test("without a plan's period such a month has no year", () => {
    expectRow(["September", null, null, "date-to-be-confirmed"], NO_PERIOD);
  });
});

describe("revised dates", () => {
  const rows: Row[] = [
    ["31/12/2023 - revised to 29/02/2024", null, "2024-02-29", "originally 2023-12-31"],
    ["31/12/2023\nRevised: 29/02/2024", null, "2024-02-29", "originally 2023-12-31"],
    ["Dec 23, now Feb 24", null, "2024-02-29", "originally 2023-12-31"],
    ["Dec 23 extended to Mar 24", null, "2024-03-31", "originally 2023-12-31"],
    ["Dec 23 -> Mar 24", null, "2024-03-31", "originally 2023-12-31"],
    ["Dec 23 → Mar 24", null, "2024-03-31", "originally 2023-12-31"],
    ["March 2024 (originally Dec 2023)", null, "2024-03-31", "originally 2023-12-31"],
    ["March 2024 (was December 2023)", null, "2024-03-31", "originally 2023-12-31"],
    ["Revised to March 2024 from Dec 2023", null, "2024-03-31", "originally 2023-12-31"],
    ["Dec 23, revised to Feb 24, revised to Apr 24", null, "2024-04-30", "originally 2023-12-31"],
    ["Sept 24 (revised from July)", null, "2024-09-30", "originally 2024-07-31"],
    ["Feb 24 (moved from Nov)", null, "2024-02-29", "originally 2023-11-30"],
    ["July, now Sept 24", null, "2024-09-30", "originally 2024-07-31"],
    ["Nov 23 revised to Feb", null, "2024-02-29", "originally 2023-11-30"],
    ["July 24 Sept 24 (revised)", null, "2024-09-30", "originally 2024-07-31"],
    ["Dec 23 – new deadline March 24", null, "2024-03-31", "originally 2023-12-31"],
    ["Dec 23 slipped - Mar 24", null, "2024-03-31", "originally 2023-12-31"],
    ["31/12/23 extension agreed to 31/3/24", null, "2024-03-31", "originally 2023-12-31"],
    ["Brought forward to Jan 24 from Mar 24", null, "2024-01-31", "originally 2024-03-31"],
    ["Mar 24 (revised 14/01/24)", null, "2024-03-31", "ambiguous-date"],
    ["Phase 1 Dec 23 (slipped), phase 2 Mar 24", null, "2024-03-31", "ambiguous-date"],
    ["Slipped from Dec to Feb 24", null, "2024-02-29", "originally 2023-12-31"],
    ["Moved from 31/12/23 to 29/2/24", null, "2024-02-29", "originally 2023-12-31"],
    ["Delayed until Feb 24 – originally due Oct 23", null, "2024-02-29", "originally 2023-10-31"],
    ["Revised to March 2024", null, "2024-03-31"],
    ["31/12/2023 - revised to TBC", null, "2023-12-31", "date-to-be-confirmed"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("completion", () => {
  const rows: Row[] = [
    ["Completed July 2019", null, null, "complete, completed 2019-07-31"],
    ["Action closed by Board July 2019", null, null, "complete, completed 2019-07-31"],
    ["Signed off at the SEND board 12/9/19", null, null, "complete, completed 2019-09-12"],
    ["Complete by panel July 2019", null, "2019-07-31"],
    ["To be closed by Board July 2019", null, "2019-07-31"],
    ["COMPLETED JULY 2019", null, null, "complete, completed 2019-07-31"],
    ["Completed: 05/07/2019", null, null, "complete, completed 2019-07-05"],
    ["Completed in Sept 2019", null, null, "complete, completed 2019-09-30"],
    ["Complete – July 2019", null, null, "complete, completed 2019-07-31"],
    ["July 2019 – completed", null, null, "complete, completed 2019-07-31"],
    ["July 2019 (done)", null, null, "complete, completed 2019-07-31"],
    ["Dec 2019, completed Feb 2020", null, "2019-12-31", "complete, completed 2020-02-29"],
    ["Completed", null, null, "complete"],
    ["Action complete", null, null, "complete"],
    ["Completed and signed off Jan 2020", null, null, "complete, completed 2020-01-31"],
    ["Completed early Jan 2020", null, null, "complete, completed 2020-01-10"],
    ["Implemented Sept 2019", null, null, "complete, completed 2019-09-30"],
    ["Signed off 12/03/20", null, null, "complete, completed 2020-03-12"],
    ["Complete ahead of target (Dec 2019)", null, "2019-12-31", "ambiguous-date"],
    ["Complete - review Dec 2019", null, "2019-12-31", "ambiguous-date"],
    ["Board met Jan 2020", null, "2020-01-31"],
    ["To be implemented Sept 2019", null, "2019-09-30"],
    ["Completed by July 2020", null, "2020-07-31"],
    ["To be completed July 2020", null, "2020-07-31"],
    ["Not completed – July 2020", null, "2020-07-31"],
    ["Phase 1 completed Sept 2019, phase 2 March 2020", null, "2020-03-31", "ambiguous-date"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("dates to be confirmed", () => {
  const rows: Row[] = [
    ["To be agreed by CCG by 31/10/2020", null, "2020-10-31", "date-to-be-confirmed"],
    ["TBC by Leads", null, null, "date-to-be-confirmed"],
    ["TBC", null, null, "date-to-be-confirmed"],
    ["tba", null, null, "date-to-be-confirmed"],
    ["To be agreed following the revised needs assessment", null, null, "date-to-be-confirmed"],
    ["In line with the workforce plan", null, null, "date-to-be-confirmed"],
    [
      "Workstream end date (TBC)\nInterim timescales (to be included)",
      null,
      null,
      "date-to-be-confirmed",
    ],
    ["March 2020 (TBC)", null, "2020-03-31", "date-to-be-confirmed"],
    ["March 2020?", null, "2020-03-31", "date-to-be-confirmed"],
    ["Sept 24 -", null, "2024-09-30", "date-to-be-confirmed"],
    ["After March 2020", null, null, "date-to-be-confirmed"],
    ["As soon as possible", null, null, "date-to-be-confirmed"],
    ["Post-Easter 2025", null, null, "date-to-be-confirmed"],
    ["Following the Board on 12 March 2025", null, "2025-03-12", "date-to-be-confirmed"],
    ["After sign-off in March 2025", null, "2025-03-31", "date-to-be-confirmed"],
    ["Following consultation, by March 2025", null, "2025-03-31"],
    ["New officer in post March 2025", null, "2025-03-31"],
    ["Within 3 months of Jan 2025", "2025-01-01", null, "date-to-be-confirmed"],
    ["6 months from Sept 24", "2024-09-01", null, "date-to-be-confirmed"],
    ["Sept 24 + 6 months", "2024-09-01", null, "date-to-be-confirmed"],
    ["Every 6 weeks from 1 Sept 24", "2024-09-01", null, "ongoing"],
    ["Within 6 months (by March 2025)", null, "2025-03-31"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));

  test("a date by which only a date was to be agreed is told apart from a provisional one", () => {
    const dates = (text: string) => readDate(typed(text), NO_PERIOD).doubts[0]?.dates;
    expect(dates("To be agreed by CCG by 31/10/2020")).toEqual(["2020-10-31"]);
    expect(dates("31/10/2020 (TBC)")).toBeUndefined();
  });
});

describe("several dates for one action", () => {
  const rows: Row[] = [
    [
      "D1 weekly in place from July 2020, D2 in place from September 2020",
      null,
      "2020-09-30",
      "ambiguous-date",
    ],
    ["Jan 2020\nApril 2020", null, "2020-04-30", "ambiguous-date"],
    ["Mar 19 onwards\nSept 19\nJan 20", null, "2020-01-31", "ambiguous-date"],
    ["Sept 20 onwards, Jan 20", null, "2020-01-31", "ambiguous-date"],
    ["Sept 19\nSept 19", null, "2019-09-30"],
    ["Dec-23/Jun-24", null, "2024-06-30", "ambiguous-date"],
    ["Mar-23 Jun-23", null, "2023-06-30", "ambiguous-date"],
    ["Mar-23, Jun-23", null, "2023-06-30", "ambiguous-date"],
    ["Mar-23\nJun-23", null, "2023-06-30", "ambiguous-date"],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));

  test("every date that could be meant is told", () => {
    const reading = readDate(typed("Jan 2020, April 2020"), NO_PERIOD);
    expect(reading.doubts[0]?.dates).toEqual(["2020-01-31", "2020-04-30"]);
  });
});

describe("dates that do not exist", () => {
  const rows: Row[] = [
    ["31/09/2020", null, "2020-09-30", "invalid-date"],
    ["31/10//2020", null, "2020-10-31", "invalid-date"],
    ["29/02/2023", null, "2023-02-28", "invalid-date"],
    ["31 April 2024", null, "2024-04-30", "invalid-date"],
    ["10/31/2020", null, "2020-10-31", "invalid-date"],
    ["31/10/202", null, null, "invalid-date"],
    ["31/15/2020", null, null, "invalid-date"],
    [
      "To be agreed by partners by end of 31/10//2020",
      null,
      "2020-10-31",
      "date-to-be-confirmed, invalid-date",
    ],
  ];
  test.each(rows)("%s", (...row) => expectRow(row, NO_PERIOD));
});

describe("nothing", () => {
  test.each(["", "  ", "n/a", "N/A", "-", "–", "No change", "none"])("%p", (text) => {
    const reading = readDate(typed(text), NO_PERIOD);
    expect(reading.blank).toBe(true);
    expect([reading.start, reading.due, rest(reading)]).toEqual([null, null, ""]);
  });
});
