import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { Choice } from "../../../src/taskpane/parts/Choice";
import { PlaceLink, placeWords } from "../../../src/taskpane/parts/PlaceLink";
import { RatingMark } from "../../../src/taskpane/parts/RatingMark";
import { SeverityMark } from "../../../src/taskpane/parts/SeverityMark";
import { StatusMark } from "../../../src/taskpane/parts/StatusMark";
import { COLOURS, STATUSES } from "../../../src/tracker/model";

const show = (node: ReactNode) =>
  render(<FluentProvider theme={webLightTheme}>{node}</FluentProvider>);

test.each([
  [["C8"], "Plan, C8"],
  [["C8", "D8", "E8"], "Plan, C8 and 2 more"],
  [[], "Plan"],
])("the place %j of a sheet is %s", (cells, words) => {
  expect(placeWords({ sheet: "Plan", cells })).toBe(words);
});

test("a place is a button that asks to go there, and can say what stands there", async () => {
  const onSelect = jest.fn();
  const place = { sheet: "Plan", cells: ["C8"] };
  show(<PlaceLink place={place} onSelect={onSelect} of="the evidence of 1.2" />);
  await userEvent.click(screen.getByRole("button", { name: "Plan, C8: the evidence of 1.2" }));
  expect(onSelect).toHaveBeenCalledWith(place);
});

test("no two statuses have one shape, so that colour is never needed", () => {
  const { container } = show(STATUSES.map((status) => <StatusMark key={status} status={status} />));
  const shapes = [...container.querySelectorAll("path")].map((path) => path.getAttribute("d"));
  expect(new Set(shapes).size).toBe(STATUSES.length);
});

test("no two severities have one shape", () => {
  const { container } = show(
    (["high", "medium", "low"] as const).map((severity) => (
      <SeverityMark key={severity} severity={severity} />
    )),
  );
  const shapes = [...container.querySelectorAll("path")].map((path) => path.getAttribute("d"));
  expect(new Set(shapes).size).toBe(3);
});

test("a status is in the council's own word where it has one", () => {
  show(<StatusMark status="at-risk" labels={{ "at-risk": "Off track" }} />);
  expect(screen.getByText("Off track")).toBeVisible();
});

test("every colour is told by its word", () => {
  const { container } = show(COLOURS.map((colour) => <RatingMark key={colour} colour={colour} />));
  expect(container).toHaveTextContent("RedAmber-redAmberAmber-greenGreenBluePinkPurpleGrey");
});

test("a choice tells its value, and null for all", async () => {
  const onChange = jest.fn();
  const options = [
    { value: "a", label: "Theme A" },
    { value: "b", label: "Theme B" },
  ];
  show(<Choice label="Theme" value="a" options={options} all="All themes" onChange={onChange} />);
  const box = screen.getByRole("combobox", { name: "Theme" });
  expect(box).toHaveDisplayValue("Theme A");
  await userEvent.selectOptions(box, "Theme B");
  await userEvent.selectOptions(box, "All themes");
  expect(onChange.mock.calls).toEqual([["b"], [null]]);
});
