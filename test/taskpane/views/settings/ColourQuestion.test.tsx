import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { layOut } from "../../../support/paneWith";
import { showReadView } from "../../../support/showPane";
import { filled, workbook, worksheet } from "../../../support/worksheet";

const PLAN = workbook(
  worksheet("Plan", [
    ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
    ["1.1", "Agree a checklist", "Jo Poole", "31/03/2024", filled("green"), "Minutes"],
    ["1.2", "Train every health visitor", "Sam Reed", "30/09/2024", filled("red"), "Slides"],
  ]),
);
const ASKED = "What do this plan’s colours mean?";

beforeEach(() => layOut());

test("what it comes to that colours mean what was assumed is told, and can be taken back", async () => {
  const store = await showReadView("settings", PLAN);
  await userEvent.click(screen.getByRole("button", { name: "These are right" }));
  expect(
    await screen.findByText(
      "The colours are read as you said. 2 actions, as before; 1 flag, as before; 1 overdue, 1 more than before.",
    ),
  ).toBeVisible();
  expect(screen.queryByRole("group", { name: ASKED })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("group", { name: ASKED })).toBeVisible();
  expect(store.state().kept.corrections.colours).toEqual({});
});
