import { withdrawal } from "../../../src/tracker/fields/rating";

it.each([
  ["Superseded", null],
  ["WITHDRAWN", null],
  ["Closed – no longer required", null],
  ["Cancelled (July 2024)", null],
  ["Transferred to the alternative provision board", null],
  ["Merged with 1.3", "1.3"],
  ["Superseded by action 2.1.4", "2.1.4"],
  ["Now covered by PAP-07", "PAP-07"],
  ["Moved to 2.4", "2.4"],
])("%s gives an action up, in favour of %s", (text, into) => {
  expect(withdrawal(text)).toEqual({ into });
});

it.each([
  ["Amber"],
  ["Complete"],
  ["Moved to Amber"],
  ["Combined rating: Green"],
  ["Cancelled meeting has been booked again"],
  ["Not required to report until May"],
  ["Transfer in progress"],
  [""],
])("%j gives nothing up", (text) => {
  expect(withdrawal(text)).toBeNull();
});
