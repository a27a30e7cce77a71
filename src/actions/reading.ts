/** What every look at a plan needs: the pane loads it as one part, while Excel gets ready. */
export { describePositionInTurns } from "./describePosition";
export { judgeInTurns } from "./judge";
export { listKeptReports } from "./keptReports";
export { readWorkbook } from "./readWorkbook";
export { saveCorrections } from "./saveCorrections";
