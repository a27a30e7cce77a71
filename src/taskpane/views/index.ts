import { DataPie20Regular } from "@fluentui/react-icons";
import { OverviewView } from "./overview/OverviewView";
import type { View } from "./view";

/** The pane's views, in the order of its tabs. */
export const VIEWS: readonly View[] = [
  {
    id: "overview",
    label: "Overview",
    Icon: DataPie20Regular,
    Component: OverviewView,
    isPrimary: true,
    needsNoTracker: false,
  },
];
