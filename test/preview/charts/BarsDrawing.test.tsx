import { render } from "@testing-library/react";
import type { Chart } from "../../../src/host/embedded";
import { BarsDrawing } from "../../../src/preview/charts/BarsDrawing";

const CHART: Chart = {
  id: "1",
  name: "BoardOverdueByAge",
  type: "ColumnClustered",
  title: null,
  legend: null,
  left: 0,
  top: 0,
  width: 400,
  height: 200,
  series: [],
  categoryAxisReversed: false,
  gapWidth: 50,
};

/** The numbers told, each with whether it stands over its bar and not in it. */
function told(grouping: "clustered" | "stacked", format: string) {
  const series = { name: "Actions", colour: "#1F3A5F", label: "#000000", format, values: [3, 0] };
  const { container } = render(
    <BarsDrawing
      chart={CHART}
      data={{ categories: ["1 to 30 days", "Over"], series: [series] }}
      kind={{ lying: false, grouping }}
      width={400}
      height={200}
    />,
  );
  return [...container.querySelectorAll("g")].map((bar) => {
    const [box, text] = [bar.querySelector("rect"), bar.querySelector("text")];
    const isOver = Number(text?.getAttribute("y")) < Number(box?.getAttribute("y"));
    return text === null ? null : [text.textContent, isOver ? "over" : "in"];
  });
}

test("numbers stand over bars beside one another, none too", () => {
  expect(told("clustered", "0")).toEqual([
    ["3", "over"],
    ["0", "over"],
  ]);
});

test("numbers stand in the parts of a bar, as their format tells them", () => {
  expect(told("stacked", '[>=2]0" OT";[>=1]0;')).toEqual([["3 OT", "in"], null]);
});
