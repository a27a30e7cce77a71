import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { showReadView } from "../../../support/showPane";
import { workbook, worksheet } from "../../../support/worksheet";

const PLAN = workbook(
  worksheet("Plan", [
    ["Ref", "Action", "Lead", "Due date", "RAG"],
    ["1.1", "Agree a checklist with settings", "Jo Poole", "31/03/2024", "Red"],
    ["1.2", "Train every health visitor", "Sam Reed", "30/06/2024", "Green"],
    ["1.3", "Publish the local offer anew", "Head of SEND", "30/09/2024", "Amber"],
  ]),
);
const NEW = "Somebody who leads nothing yet";

const choice = () => screen.getByRole("combobox", { name: "Who takes over" });
const nameField = () => screen.queryByRole("textbox", { name: /Their name or post/ });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function handOver() {
  const store = await showReadView("leads", PLAN);
  await press("Hand over the actions of Jo Poole");
  return () => store.state().handing?.to;
}

test.each(["Sam Reed-Jones", "Head of SEND and AP", "Sam Reed"])(
  "%s can be typed, though a lead's name stands in it",
  async (name) => {
    const to = await handOver();
    await userEvent.click(screen.getByRole("textbox", { name: /Their name or post/ }));
    await userEvent.keyboard(name);
    expect(nameField()).toHaveFocus();
    expect(nameField()).toHaveValue(name);
    expect(choice()).toHaveDisplayValue(NEW);
    expect(to()).toBe(name);
  },
);

test("a lead who is chosen takes over, until somebody new is chosen instead", async () => {
  const to = await handOver();
  await userEvent.selectOptions(choice(), "Sam Reed");
  expect(nameField()).toBeNull();
  expect(to()).toBe("Sam Reed");
  await userEvent.selectOptions(choice(), NEW);
  expect(nameField()).toHaveValue("");
});

test.each([
  ["chosen", () => userEvent.selectOptions(choice(), "Sam Reed"), "Sam Reed"],
  ["typed", () => userEvent.type(nameField() ?? document.body, "Sam Reed"), NEW],
])("who was %s still is, back from the cells", async (_how, answer, shown) => {
  const to = await handOver();
  await answer();
  await press("Show the cells");
  await userEvent.click(await screen.findByRole("button", { name: "Back" }));
  expect(choice()).toHaveDisplayValue(shown);
  expect(to()).toBe("Sam Reed");
});

test("a name that was typed as new is still new, back from another view", async () => {
  const to = await handOver();
  await userEvent.type(nameField() ?? document.body, "Sam Reed");
  await userEvent.click(screen.getByRole("tab", { name: "Actions" }));
  await screen.findByRole("list", { name: "Actions" });
  await userEvent.click(screen.getByRole("button", { name: /^More/ }));
  await userEvent.click(await screen.findByRole("menuitemradio", { name: "Leads" }));
  expect(await screen.findByRole("combobox", { name: "Who takes over" })).toHaveDisplayValue(NEW);
  expect(nameField()).toHaveValue("Sam Reed");
  expect(to()).toBe("Sam Reed");
});
