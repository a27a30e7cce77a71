export {
  correctionsNow,
  takeBack,
  type CorrectionsChange,
  withColumnRole,
  withHeaderAt,
  withoutCorrection,
  withoutHeader,
  withoutTables,
  withSheetUse,
} from "./correctTables";
export { describeChange } from "./describeChange";
export {
  describeColumns,
  type FoundColumn,
  type FoundHeader,
  type OtherSheet,
  type SetThing,
  type TrackerSheet,
} from "./describeColumns";
export { canBeSet, roleChoices, roleWord } from "./roleWords";
