import packageFile from "../../package.json";
import {
  describePosition,
  localDay,
  readTracker,
  writeBoardReport,
  type Position,
} from "../actions";

/** What the pane can ask for. A rejection's message is for the person who reads it. */
export interface PaneActions {
  readPosition(): Promise<Position>;
  writeReport(): Promise<WrittenReport>;
}

export interface WrittenReport {
  readonly position: Position;
  /** The sheets that now hold the report. */
  readonly sheets: readonly string[];
}

/** The pane's actions on the workbook that is open in Excel, as at today. */
export const paneActions: PaneActions = {
  async readPosition() {
    return describePosition(await readTracker({ asOf: localDay(new Date()) }));
  },
  async writeReport() {
    const result = await writeBoardReport({
      asOf: localDay(new Date()),
      report: { version: packageFile.version },
    });
    return {
      position: describePosition(result),
      sheets: result.written.sheets.map(({ name }) => name),
    };
  },
};
