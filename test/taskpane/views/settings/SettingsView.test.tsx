import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SettingsView } from "../../../../src/taskpane/views/settings/SettingsView";
import { anAction, aPlan } from "../../../support/planBuilder";
import { showView } from "../../../support/paneWith";

test("a label that cannot be used says why, and one that can is kept", async () => {
  const { store } = await showView(SettingsView, { plan: aPlan([anAction()]) });
  const box = screen.getByRole("textbox", { name: "Complete" });
  await userEvent.type(box, "On track{Enter}");
  expect(screen.getByText(/already the word for on track/)).toBeVisible();
  expect(store.state().kept.preferences.labels).toEqual({});
  await userEvent.clear(box);
  await userEvent.type(box, "Delivered{Enter}");
  expect(await screen.findByText("Saved in the workbook")).toBeVisible();
  expect(store.state().kept.preferences.labels).toEqual({ complete: "Delivered" });
});
