/** How the file says a type of chart: the element of its plot, and the bars' direction and grouping within it. */
export interface PlotKind {
  readonly element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
}

/** Excel.ChartType by name; others are read as "Invalid", stay in the file as they are, and cannot be written. */
export const PLOT_KINDS: Readonly<Record<string, PlotKind>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false },
  LineStacked100: { element: "lineChart", grouping: "percentStacked", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineMarkersStacked: { element: "lineChart", grouping: "stacked", markers: true },
  LineMarkersStacked100: { element: "lineChart", grouping: "percentStacked", markers: true },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
};

export const UNKNOWN_TYPE = "Invalid";

/** The name of a plot's type. */
export function chartTypeOf(kind: Partial<Record<keyof PlotKind, unknown>>): string {
  const found = Object.entries(PLOT_KINDS).find(([, known]) =>
    (["element", "direction", "grouping", "markers"] as const).every(
      (part) => known[part] === kind[part],
    ),
  );
  return found?.[0] ?? UNKNOWN_TYPE;
}
