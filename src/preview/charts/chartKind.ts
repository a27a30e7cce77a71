import type { Grouping } from "./bars";

export interface BarKind {
  readonly lying: boolean;
  readonly grouping: Grouping;
}

/** The charts that are drawn, by Excel's name of their type. */
const KINDS: Readonly<Record<string, BarKind>> = {
  BarClustered: { lying: true, grouping: "clustered" },
  BarStacked: { lying: true, grouping: "stacked" },
  BarStacked100: { lying: true, grouping: "whole" },
  ColumnClustered: { lying: false, grouping: "clustered" },
  ColumnStacked: { lying: false, grouping: "stacked" },
  ColumnStacked100: { lying: false, grouping: "whole" },
};

/** Null for a chart that is only named in its place. */
export function barKind(type: string): BarKind | null {
  return KINDS[type] ?? null;
}
