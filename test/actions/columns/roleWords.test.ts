import { roleChoices } from "../../../src/actions/columns/roleWords";

const offered = (column: Parameters<typeof roleChoices>[0]) =>
  roleChoices(column).map(({ role }) => role);

test("a column under a period can also be set to what periods hold", () => {
  const [plain, period] = [false, true].map((isPeriod) => offered({ readAs: "none", isPeriod }));
  expect(period?.filter((role) => !plain?.includes(role))).toEqual(["quarter", "milestone"]);
});

test.each(["lead", "steps"] as const)("what is read as %s is offered, once", (readAs) => {
  const roles = offered({ readAs, isPeriod: false });
  expect(roles.filter((role) => role === readAs)).toEqual([readAs]);
});
