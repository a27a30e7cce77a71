import { DATE_FORMS } from "../../../src/tracker/fields/dates/forms";
import { scanDates } from "../../../src/tracker/fields/dates/scan";
import { plainDateText } from "../../../src/tracker/fields/dates/text";

describe.each(DATE_FORMS.map((form) => [form.name, form] as const))("%s", (_, form) => {
  test.each(form.examples)("recognises %p, which is taken whole in the list's order", (example) => {
    const text = plainDateText(example);
    const match = form.pattern.exec(text);
    expect(
      match && form.read(match.groups ?? {}, text.slice(0, match.index), "day-first"),
    ).not.toBeNull();
    const [date, ...others] = scanDates(text);
    expect(others).toEqual([]);
    expect(text.slice(date?.to)).toBe(text.slice((match?.index ?? 0) + (match?.[0].length ?? 0)));
  });
});

test("no two forms have one name", () => {
  expect(new Set(DATE_FORMS.map(({ name }) => name)).size).toBe(DATE_FORMS.length);
});
