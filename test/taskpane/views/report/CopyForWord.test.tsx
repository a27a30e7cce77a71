import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { showReadView } from "../../../support/showPane";

test("what can be copied, and that it is being made and copied, is told before the work", async () => {
  await showReadView("report");
  const copying = screen.getByText("Copy for Word").closest("details");
  act(() => {
    if (copying) copying.open = true;
    copying?.dispatchEvent(new Event("toggle"));
  });
  expect(screen.getByText("Making the tables ready…")).toBeVisible();
  const copy = await screen.findByRole("button", { name: "Copy Headline" });
  expect(screen.queryByText("Making the tables ready…")).toBeNull();
  // This page has no clipboard, and says so in the end.
  Object.assign(document, { execCommand: () => false });
  await userEvent.click(copy);
  expect(screen.getByText("Copying…")).toBeVisible();
  expect(await screen.findByText(/^Not copied/)).toBeVisible();
  expect(screen.queryByText("Copying…")).toBeNull();
});
