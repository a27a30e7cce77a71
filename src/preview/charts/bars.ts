import type { ChartData } from "./chartData";

/** How bars are put together: series beside one another, in one bar, or in one bar that is always whole. */
export type Grouping = "clustered" | "stacked" | "whole";

/** One bar, or one part of it, in shares of the plot from 0 to 1. */
export interface Bar {
  readonly category: number;
  readonly series: number;
  readonly value: number;
  /** Along the values' axis. */
  readonly from: number;
  readonly to: number;
  /** Along the categories' axis. */
  readonly start: number;
  readonly size: number;
}

/** Percent of a bar between bars, where a chart says nothing. */
const USUAL_GAP = 150;

/** The bars of a chart; nothing below zero is drawn. */
export function barsOf(data: ChartData, grouping: Grouping, gapWidth: number | null): Bar[] {
  const { categories, series } = data;
  const band = 1 / Math.max(1, categories.length);
  const thickness = band / (1 + (gapWidth ?? USUAL_GAP) / 100);
  const most = Math.max(...categories.map((_, at) => reach(data, at, grouping)), 0);
  return categories.flatMap((_, category) => {
    const whole = grouping === "whole" ? total(data, category) : most;
    const side = grouping === "clustered" ? thickness / series.length : thickness;
    let before = 0;
    return series.map((each, at) => {
      const value = Math.max(0, each.values[category] ?? 0);
      const share = whole === 0 ? 0 : value / whole;
      const from = grouping === "clustered" ? 0 : before;
      before += share;
      const beside = grouping === "clustered" ? at * side : 0;
      const start = category * band + (band - thickness) / 2 + beside;
      return { category, series: at, value, from, to: from + share, start, size: side };
    });
  });
}

function reach(data: ChartData, category: number, grouping: Grouping): number {
  if (grouping !== "clustered") return total(data, category);
  return Math.max(...data.series.map(({ values }) => values[category] ?? 0), 0);
}

function total({ series }: ChartData, category: number): number {
  return series.reduce((sum, { values }) => sum + Math.max(0, values[category] ?? 0), 0);
}
