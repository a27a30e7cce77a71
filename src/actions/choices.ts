/** What can be chosen for a plan and its reports, and what is usual; nothing here needs Excel. */
export { DATE_ORDERS } from "../tracker/dateOrder";
export { MOST_DUE_SOON_DAYS, type Preferences, type ReportChoices } from "../tracker/preferences";
export { labelProblem, type StatusLabels } from "../tracker/statusLabels";
export {
  OPTIONAL_SECTIONS,
  PURPOSES,
  REPORT_MODES,
  type OptionalSection,
  type Purpose,
  type ReportMode,
} from "../tracker/summary/options";
export { SECTION_WORDS } from "../tracker/summary/sectionWords";
