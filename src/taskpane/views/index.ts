import {
  DataPie20Regular,
  DocumentTable20Regular,
  EditLineHorizontal320Regular,
  Flag20Regular,
  History20Regular,
  MailInboxArrowDown20Regular,
  PeopleTeam20Regular,
  Settings20Regular,
  TableSettings20Regular,
  TaskListLtr20Regular,
} from "@fluentui/react-icons";
import { ActionsView } from "./actions/ActionsView";
import { ColumnsView } from "./columns/ColumnsView";
import { FlagsView } from "./flags/FlagsView";
import { LeadsView } from "./leads/LeadsView";
import { HistoryView } from "./log/HistoryView";
import { OverviewView } from "./overview/OverviewView";
import { ReportView } from "./report/ReportView";
import { ReturnsView } from "./returns/ReturnsView";
import { SettingsView } from "./settings/SettingsView";
import { UpdateView } from "./update/UpdateView";
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
  {
    id: "flags",
    label: "Flags",
    Icon: Flag20Regular,
    Component: FlagsView,
    isPrimary: true,
    needsNoTracker: false,
  },
  {
    id: "actions",
    label: "Actions",
    Icon: TaskListLtr20Regular,
    Component: ActionsView,
    isPrimary: true,
    needsNoTracker: false,
  },
  {
    id: "update",
    label: "Update",
    Icon: EditLineHorizontal320Regular,
    Component: UpdateView,
    isPrimary: true,
    needsNoTracker: false,
  },
  {
    id: "report",
    label: "Report",
    Icon: DocumentTable20Regular,
    Component: ReportView,
    isPrimary: true,
    needsNoTracker: false,
  },
  {
    id: "returns",
    label: "Returns",
    Icon: MailInboxArrowDown20Regular,
    Component: ReturnsView,
    isPrimary: false,
    needsNoTracker: false,
  },
  {
    id: "history",
    label: "History",
    Icon: History20Regular,
    Component: HistoryView,
    isPrimary: false,
    needsNoTracker: true,
  },
  {
    id: "columns",
    label: "Columns",
    Icon: TableSettings20Regular,
    Component: ColumnsView,
    isPrimary: false,
    needsNoTracker: true,
  },
  {
    id: "leads",
    label: "Leads",
    Icon: PeopleTeam20Regular,
    Component: LeadsView,
    isPrimary: false,
    needsNoTracker: false,
  },
  {
    id: "settings",
    label: "Settings",
    Icon: Settings20Regular,
    Component: SettingsView,
    isPrimary: false,
    needsNoTracker: true,
  },
];
