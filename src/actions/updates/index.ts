/** What the update's views work with, apart from what writes. */
export { describeFields, standingTexts, type FieldOffer } from "./describeFields";
export { describeLog, type LoggedBatch } from "./describeLog";
export { idOf, type Conflict, type Resolutions } from "./conflict";
export type { UpdatePreview } from "./previewUpdate";
export {
  lostDrafts,
  periodFor,
  updatesOf,
  type UpdateDraft,
  type UpdateDrafts,
} from "../../tracker/update/draft";
export { fieldWords } from "../../tracker/update/logEntries";
export { chosenPeriod, updatePeriods, type UpdatePeriods } from "../../tracker/update/periods";
export { dayExample, revisedDay } from "../../tracker/update/revisedDay";
export { ratingFor } from "../../tracker/update/ratingFor";
export { ratingFromWords } from "./ratingFromWords";
export { ratingChoices } from "../../tracker/update/ratingChoices";
export { UPDATE_FIELDS } from "../../tracker/update/update";
export { updateWarnings, type UpdateWarning } from "../../tracker/update/warnings";
