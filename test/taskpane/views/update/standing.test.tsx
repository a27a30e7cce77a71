import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { layOut } from "../../../support/paneWith";
import { showReadPane } from "../../../support/showPane";
import { filled, workbook, worksheet, type CellSketch } from "../../../support/worksheet";

beforeEach(() => layOut());

test.each<[string, CellSketch, string]>([
  ["its word", "Amber", "Now: Amber"],
  ["only its fill", filled("amber"), "Now: Amber: At risk"],
  ["nothing", null, "Blank now."],
])("a rating that is told by %s is said to stand so", async (_, cell, told) => {
  await showReadPane(
    workbook(
      worksheet("Plan", [
        ["Ref", "Action", "Lead", "Due date", "RAG"],
        ["1.1", "Agree a checklist with settings", "Jo Poole", "31/03/2024", "Green"],
        ["1.2", "Train every health visitor", "Sam Reed", "30/09/2024", cell],
      ]),
    ),
  );
  await userEvent.click(screen.getByRole("tab", { name: "Update" }));
  await userEvent.click(screen.getByRole("button", { name: "Update 1.2 by itself" }));
  expect(screen.getByText(told)).toBeVisible();
});
