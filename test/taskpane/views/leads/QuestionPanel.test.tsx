import { act, fireEvent, screen } from "@testing-library/react";
import { showReadView } from "../../../support/showPane";

const UNCHANGED = "Nothing would be read otherwise than now.";

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const changes = () => screen.queryByRole("list", { name: "Names that change" });
const isReady = () => screen.getByRole("button", { name: "Apply" }).ariaDisabled !== "true";
const type = (value: string) =>
  fireEvent.change(screen.getByRole("textbox", { name: "Read as" }), { target: { value } });

afterEach(() => jest.useRealTimers());

test("a name is read once typing pauses, with the earlier answer shown meanwhile", async () => {
  await showReadView("leads");
  jest.useFakeTimers();
  fireEvent.click(screen.getByRole("button", { name: "Rename Jo Poole" }));
  await wait(10);
  expect(screen.getByText(UNCHANGED)).toBeVisible();
  for (const value of ["Jo Poole,", "Jo Poole, he", "Jo Poole, health"]) {
    type(value);
    await wait(250);
    expect(screen.getByText(UNCHANGED)).toBeVisible();
    expect(isReady()).toBe(false);
  }
  await wait(100);
  expect(changes()).toHaveTextContent("“Jo Poole” is then read as Jo Poole, health");
  expect(isReady()).toBe(true);
  type("Jo Poole, healt");
  expect(changes()).toHaveTextContent("Jo Poole, health");
  expect(isReady()).toBe(false);
});
