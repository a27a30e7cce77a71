import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WrittenClean } from "../../../../src/actions";
import type { PaneActions } from "../../../../src/taskpane/state/paneActions";
import { pending, SMALL_PLAN } from "../../../support/paneActionsOn";
import { showReadView } from "../../../support/showPane";

const showReport = (over: Partial<PaneActions>) => showReadView("report", SMALL_PLAN, over);
const part = () => within(screen.getByRole("region", { name: "A clean tracker" }));
const button = () => part().getByRole("button", { name: "Write a clean tracker" });

test("the sheet, its new references and what to do with it are told when it is written", async () => {
  const writing = pending<WrittenClean>();
  const plans: number[] = [];
  const store = await showReport({
    addClean: ({ actions }) => {
      plans.push(actions.length);
      return writing.promise;
    },
  });
  await userEvent.click(button());
  expect(store.state().busy).toMatchObject({ job: "clean", step: "Writing the clean tracker" });
  expect(button()).toHaveAttribute("aria-disabled", "true");
  const given = [
    { ref: "N1", before: null },
    { ref: "1.1-2", before: "1.1" },
  ];
  await act(async () => {
    writing.resolve({ sheet: "Clean tracker 2", rows: 3, given });
    await writing.promise;
  });
  expect(plans).toEqual([3]);
  expect(await screen.findByText("The clean tracker is written: 3 actions.")).toBeVisible();
  expect(part().getByText(/^2 actions had no reference of their own/)).toHaveTextContent(
    "On the new sheet they are N1 and 1.1-2 (in place of a second 1.1).",
  );
  expect(part().getByRole("button", { name: "Clean tracker 2" })).toBeVisible();
  await userEvent.click(part().getByRole("button", { name: "Columns" }));
  expect(store.state().view).toBe("columns");
});

test("nothing is said of references where each action has its own", async () => {
  await showReport({});
  await userEvent.click(button());
  expect(await part().findByRole("button", { name: "Clean tracker" })).toBeVisible();
  expect(part().queryByText(/reference/)).toBeNull();
});

test("what was changed since the plan was read is read first", async () => {
  let reads = 0;
  const before: number[] = [];
  const store = await showReport({
    readWorkbook: () => {
      reads++;
      return Promise.resolve(SMALL_PLAN);
    },
    addClean: () => {
      before.push(reads);
      return Promise.resolve({ sheet: "Clean tracker", rows: 3, given: [] });
    },
  });
  act(() => store.noticeChange({ kind: "edited", cells: 1 }));
  await userEvent.click(button());
  expect(before).toEqual([2]);
});

test("a sheet that cannot be written is said so, and no sheet is told of", async () => {
  await showReport({ addClean: () => Promise.reject(new Error("no answer")) });
  await userEvent.click(button());
  expect(await screen.findByRole("alert")).toHaveTextContent("no answer");
  expect(part().queryByText(/left out when the plan is read/)).toBeNull();
});
