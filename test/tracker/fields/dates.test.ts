import {
  combineRevised,
  isDateLike,
  markImplausible,
  readDate,
  readDates,
  type DateContext,
  type DateReading,
} from "../../../src/tracker/fields/date";
import { serialToDate } from "../../../src/tracker/fields/serial";
import { serial, typed } from "./content";
import { processorTime } from "../../support/processorTime";

const CONTEXT: DateContext = { date1904: false, planPeriod: null };
const read = (text: string) => readDate(typed(text), CONTEXT);

describe("real dates are the day that Excel shows", () => {
  test.each([
    [44135, "dd/mm/yyyy", false, "2020-10-31"],
    [42673, "dd/mm/yyyy", true, "2020-10-31"],
    [44135.75, "dd/mm/yyyy hh:mm", false, "2020-10-31"],
    [44135, "[$-809]d mmmm yyyy;@", false, "2020-10-31"],
    [44135, "m/d/yyyy", false, "2020-10-31"],
    [44105, "mmm-yy", false, "2020-10-31"],
    [44135, 'mmmm" "yyyy', false, "2020-10-31"],
    [44105, "mm/yyyy", false, "2020-10-31"],
    [44105, "yyyy", false, "2020-12-31"],
    [44135, "General", false, "2020-10-31"],
  ])("%p as %p (1904: %p)", (value, format, date1904, due) => {
    expect(readDate(serial(value, format), { ...CONTEXT, date1904 }).due).toBe(due);
  });

  test("the zero that a formula shows for a blank cell says nothing", () => {
    expect(readDate(serial(0, "dd/mm/yyyy", "00/01/1900"), CONTEXT)).toMatchObject({
      ...{ due: null, blank: true, doubts: [] },
    });
  });

  test("a year typed as a number is a year, and a small number is no date", () => {
    expect(readDate(serial(2024, "General", "2024"), CONTEXT).due).toBe("2024-12-31");
    expect(readDate(serial(1.3, "General", "1.3"), CONTEXT).due).toBeNull();
  });
});

describe("a date whose year Excel does not show", () => {
  const SEPT_24 = 45559;
  const readSerial = (value: number, format: string, text = "") =>
    readDate(serial(value, format, text), CONTEXT);

  test.each([
    [
      "day and month, which may be month and year",
      SEPT_24 + 1,
      "d-mmm",
      ["2024-09-25", "2025-09-30"],
    ],
    ["no year that a plan looks ahead to", SEPT_24 + 5, "d-mmm", undefined],
    ["the year that Excel holds", SEPT_24, "d-mmm", undefined],
    ["its year", SEPT_24 + 1, "d-mmm-yy", undefined],
  ])("%s", (_, value, format, dates) => {
    const { due, doubts } = readSerial(value, format);
    expect([due, doubts[0]?.dates]).toEqual([serialToDate(value, false), dates]);
  });

  test("is a day where others show theirs so", () => {
    const doubted = readSerial(SEPT_24 + 1, "d-mmm", "25-Sep");
    const days = [SEPT_24 + 6, SEPT_24 - 9].map((value, i) =>
      readSerial(value, "d-mmm", ["30-Sep", "15-Sep"][i]),
    );
    const doubtsOf = (...readings: readonly DateReading[]) =>
      markImplausible(readings).map(({ doubts }) => doubts.length);
    expect(doubtsOf(doubted, ...days)).toEqual([0, 0, 0]);
    expect(doubtsOf(doubted)).toEqual([1]);
  });
});

describe("one cell for several lettered actions", () => {
  const dues = (text: string, count: number) =>
    readDates(typed(text), count, CONTEXT).map(({ due }) => due);

  test.each([
    [
      "as many lines as actions",
      "Sept 19\n\nSept 19\n\nJan 2020\n\nOct 19",
      4,
      ["2019-09-30", "2019-09-30", "2020-01-31", "2019-10-31"],
    ],
    ["as many after semicolons", "Sept 19; Jan 20", 2, ["2019-09-30", "2020-01-31"]],
    ["as many after commas", "Sept 19, Jan 20", 2, ["2019-09-30", "2020-01-31"]],
    ["as many after a slash", "Dec-23/Jun-24", 2, ["2023-12-31", "2024-06-30"]],
    ["as many on one line", "Jan 2020 April 2020", 2, ["2020-01-31", "2020-04-30"]],
    ["as many, one of them open", "Mar 19 onwards\nSept 19", 2, [null, "2019-09-30"]],
    ["one for all", "Sept 19", 3, ["2019-09-30", "2019-09-30", "2019-09-30"]],
    ["one stretch for all", "Apr 19 -\nJul 19", 2, ["2019-07-31", "2019-07-31"]],
    [
      "fewer, but all the same",
      "March 2020\nMarch 2020",
      3,
      ["2020-03-31", "2020-03-31", "2020-03-31"],
    ],
    ["fewer and different", "Jan 2020\nApril 2020", 3, ["2020-04-30", "2020-04-30", "2020-04-30"]],
    [
      "more and different, the latest open",
      "Jan 2021 onwards\nApril 19\nJan 20",
      2,
      ["2020-01-31", "2020-01-31"],
    ],
  ])("%s", (_, text, count, expected) => expect(dues(text, count)).toEqual(expected));

  test("only differing numbers are ambiguous, and then nothing is ongoing and nothing starts", () => {
    const [reading] = readDates(typed("Apr 19 – Apr 20\nApr 20\nApr 19 – Apr 20"), 5, CONTEXT);
    expect(reading).toMatchObject({ start: null, due: "2020-04-30", ongoing: false });
    expect(reading?.doubts).toMatchObject([{ kind: "ambiguous-date", dates: ["2020-04-30"] }]);
    const [shared] = readDates(typed("Sept 19"), 5, CONTEXT);
    expect(shared?.doubts).toEqual([]);
  });

  test("completed ones are paired like dates", () => {
    const readings = readDates(typed("April 2020\nCompleted July 2019"), 2, CONTEXT);
    expect(readings).toMatchObject([
      { due: "2020-04-30", complete: false },
      { due: null, complete: true, completed: "2019-07-31" },
    ]);
  });
});

describe("a revised date beside an original one", () => {
  test.each([
    ["wins", "29/02/2024", { due: "2024-02-29", originalDue: "2023-12-31", doubts: [] }],
    ["n/a says nothing", "n/a", { due: "2023-12-31", originalDue: null, doubts: [] }],
    ["No change says nothing", "No change", { due: "2023-12-31", originalDue: null }],
    ["- says nothing", "-", { due: "2023-12-31", originalDue: null }],
    ["blank says nothing", "", { due: "2023-12-31", originalDue: null }],
    [
      "TBC leaves the original",
      "TBC",
      { due: "2023-12-31", doubts: [{ kind: "date-to-be-confirmed" }] },
    ],
    ["open-ended wins", "From March 2024", { due: null, ongoing: true, originalDue: "2023-12-31" }],
    [
      "completion leaves the original",
      "Completed Jan 2024",
      { due: "2023-12-31", completed: "2024-01-31" },
    ],
  ])("%s", (_, revised, expected) => {
    expect(combineRevised(read("31/12/2023"), read(revised))).toMatchObject(expected);
  });
});

describe("a revised date beside a day of completion", () => {
  test("that is later opens the work again, and says so", () => {
    expect(combineRevised(read("Completed July 2023"), read("29/02/2024"))).toMatchObject({
      ...{ complete: false, completed: null, due: "2024-02-29" },
      doubts: [{ kind: "status-conflict" }],
    });
  });

  test("that is not later was kept", () => {
    expect(combineRevised(read("Completed July 2023"), read("30/06/2023"))).toMatchObject({
      ...{ complete: true, completed: "2023-07-31", doubts: [] },
    });
  });
});

describe("dates far from the plan's others", () => {
  const plan = ["Completed Oct 2019", "Dec 2019", "March 2020", "Completed Oct 2109"].map(read);

  test("are taken away and flagged, and the action stays complete", () => {
    const marked = markImplausible(plan);
    expect(marked[3]).toMatchObject({ completed: null, due: null, complete: true });
    expect(marked[3]?.doubts).toMatchObject([{ kind: "implausible-date", suggestion: "2019" }]);
    expect(marked.slice(0, 3)).toEqual(plan.slice(0, 3));
  });

  test("15 years are near enough", () => {
    const far = markImplausible(
      ["Dec 2019", "Dec 2019", "Dec 2019", "Dec 2034", "Dec 2035"].map(read),
    );
    expect(far.map(({ due }) => due)).toEqual([
      "2019-12-31",
      "2019-12-31",
      "2019-12-31",
      "2034-12-31",
      null,
    ]);
  });

  test("two dates cannot say which is odd", () => {
    expect(markImplausible([read("Dec 2019"), read("Dec 2109")])[1]?.due).toBe("2109-12-31");
  });
});

describe("a day of the month that reads as a year", () => {
  const PLAN = ["Sept 2025", "Dec 25", "31/03/2026", "Jan-26", "Jun 26"];
  const last = (...texts: readonly string[]) =>
    markImplausible([...PLAN, ...texts].map(read)).at(-1);

  test.each(["Mar 31", "Sep-30", "Dec 15", "Sept 30 (TBC)"])("%s is not used", (text) => {
    const marked = last(text);
    expect([marked?.due, marked?.doubts.at(-1)?.kind]).toEqual([null, "implausible-date"]);
  });

  test("says what may be meant", () => {
    expect(last("Mar 31")?.doubts).toEqual([
      {
        kind: "implausible-date",
        message: "March 2031 is far from the plan's other dates, and 31 March may be meant",
      },
    ]);
  });

  test.each([
    ["near the others", "Mar 28", "2028-03-31"],
    ["with a day before it", "31 Mar 31", "2031-03-31"],
    ["with an apostrophe", "Mar '31", "2031-03-31"],
    ["in full", "March 2031", "2031-03-31"],
    ["no day of that month", "Feb 30", "2030-02-28"],
  ])("a year %s is one", (_, text, due) => expect(last(text)?.due).toBe(due));

  test("a year that another cell has in full is one", () => {
    expect(last("March 2031", "Mar 31")?.due).toBe("2031-03-31");
    expect(last("Sep 30", "Mar 31")?.due).toBeNull();
  });
});

describe("isDateLike", () => {
  test.each([
    "31/10/2020",
    "Aug 19",
    "September - December",
    "Completed July 2019",
    "Ongoing",
    "TBC by Leads",
    "Autumn term 2023",
    "Sept 19\nJan 20\nApril 20",
  ])("%p", (text) => expect(isDateLike(typed(text))).toBe(true));

  test.each([
    "",
    "Green",
    "Head of Service",
    "1.2",
    "Develop the offer",
    "May be delayed",
    "Survey completed in March 2019 by the forum with results reported to the partnership board and shared with all schools and settings",
  ])("not %p", (text) => expect(isDateLike(typed(text))).toBe(false));

  test("a number is one where its format says so", () => {
    expect(isDateLike(serial(44135, "dd/mm/yyyy"))).toBe(true);
    expect(isDateLike(serial(44135, "General"))).toBe(false);
    expect(isDateLike(serial(0.5, "0%"))).toBe(false);
  });
});

test("the longest cell is read in a moment", () => {
  const hostile = [
    "31/".repeat(10_900),
    "sept - ".repeat(4_600),
    "to be ".repeat(5_400),
    "1 ".repeat(16_000),
    " -".repeat(16_000),
    "a".repeat(32_767),
  ];
  const taken = processorTime(() => {
    for (const text of hostile) readDates(typed(text), 3, CONTEXT);
  });
  expect(taken).toBeLessThan(5_000);
});
