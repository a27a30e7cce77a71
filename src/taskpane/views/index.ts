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
import { OverviewView } from "./overview/OverviewView";
import type { View } from "./view";

/**
 * The pane's views, in the order of its tabs. The one that a plan is first shown in is there from the start; the others
 * are loaded a moment later.
 */
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
    load: async () => (await import("./flags/FlagsView")).FlagsView,
    isPrimary: true,
    needsNoTracker: false,
  },
  {
    id: "actions",
    label: "Actions",
    Icon: TaskListLtr20Regular,
    load: async () => (await import("./actions/ActionsView")).ActionsView,
    isPrimary: true,
    needsNoTracker: false,
  },
  {
    id: "update",
    label: "Update",
    Icon: EditLineHorizontal320Regular,
    load: async () => (await import("./update/UpdateView")).UpdateView,
    isPrimary: true,
    needsNoTracker: false,
  },
  {
    id: "report",
    label: "Report",
    Icon: DocumentTable20Regular,
    load: async () => (await import("./report/ReportView")).ReportView,
    isPrimary: true,
    needsNoTracker: false,
  },
  {
    id: "returns",
    label: "Returns",
    Icon: MailInboxArrowDown20Regular,
    load: async () => (await import("./returns/ReturnsView")).ReturnsView,
    isPrimary: false,
    needsNoTracker: false,
  },
  {
    id: "history",
    label: "History",
    Icon: History20Regular,
    load: async () => (await import("./log/HistoryView")).HistoryView,
    isPrimary: false,
    needsNoTracker: true,
  },
  {
    id: "columns",
    label: "Columns",
    Icon: TableSettings20Regular,
    load: async () => (await import("./columns/ColumnsView")).ColumnsView,
    isPrimary: false,
    needsNoTracker: true,
  },
  {
    id: "leads",
    label: "Leads",
    Icon: PeopleTeam20Regular,
    load: async () => (await import("./leads/LeadsView")).LeadsView,
    isPrimary: false,
    needsNoTracker: false,
  },
  {
    id: "settings",
    label: "Settings",
    Icon: Settings20Regular,
    load: async () => (await import("./settings/SettingsView")).SettingsView,
    isPrimary: false,
    needsNoTracker: true,
  },
];
