import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { showReadView } from "../../../support/showPane";

test("a sheet that the plan has nothing for says so, and can be left out or chosen for later", async () => {
  const store = await showReadView("report");
  const box = screen.getByRole("checkbox", { name: /^Board quarters/ });
  expect(box).toHaveAccessibleName(/Not written yet: this plan has no ratings for a quarter/);
  expect(screen.getByRole("checkbox", { name: /^Board leads/ })).toHaveAccessibleName(
    /How many actions each lead has/,
  );
  await userEvent.click(box);
  expect(store.state().kept.preferences.report.sections).not.toContain("quarters");
});
