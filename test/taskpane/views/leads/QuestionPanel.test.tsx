import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as readAgain from "../../../../src/tracker/read/readAgain";
import { showReadView } from "../../../support/showPane";

jest.mock("../../../../src/tracker/read/readAgain", () => ({
  __esModule: true,
  ...jest.requireActual<typeof readAgain>("../../../../src/tracker/read/readAgain"),
}));

const apply = () => screen.getByRole("button", { name: "Apply" });
const says = (text: string) =>
  screen.findByText((_, at) => at?.textContent.includes(text) ?? false, { selector: "li" });

test("a name is read once typing pauses, with the earlier answer shown meanwhile", async () => {
  await showReadView("leads");
  const reading = jest.spyOn(readAgain, "readAgainInSteps");
  await userEvent.click(screen.getByRole("button", { name: "Rename Jo Poole" }));
  expect(await screen.findByText("Nothing would be read otherwise than now.")).toBeVisible();
  expect(reading).toHaveBeenCalledTimes(1);
  const field = screen.getByRole("textbox", { name: "Read as" });
  for (const value of ["Jo Poole,", "Jo Poole, h", "Jo Poole, health"]) {
    fireEvent.change(field, { target: { value } });
  }
  expect(screen.getByText("Nothing would be read otherwise than now.")).toBeVisible();
  expect(apply()).toHaveAttribute("aria-disabled", "true");
  expect(await says("“Jo Poole” is then read as Jo Poole, health")).toBeVisible();
  expect(reading).toHaveBeenCalledTimes(2);
  await waitFor(() => expect(apply()).not.toHaveAttribute("aria-disabled", "true"));
});
