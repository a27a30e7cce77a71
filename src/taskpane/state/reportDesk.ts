import { earlierReports, type ReportRequest, type Work } from "../../actions";
import type { IsoDate } from "../../tracker/model";
import type { DeskPane } from "./deskPane";
import { copyName } from "./copyName";
import type { MadeCopy } from "./madeCopy";
import { copied, written } from "./outcomes";
import type { Ended } from "./jobQueue";
import type { PaneActions } from "./paneActions";

/** The board report: its sheets in this workbook, or the copy for publication in a workbook of its own. */
export class ReportDesk {
  constructor(
    private readonly actions: Pick<PaneActions, "writeReport" | "publication" | "keptReports">,
    private readonly pane: DeskPane,
  ) {}

  /** The kept report to compare with, by its day; null for the last one before. */
  readonly compareWith = (since: IsoDate | null): void => this.pane.change({ since });

  /** Writes the kind of report that is chosen; all else that it says is as the workbook keeps it. */
  readonly write = (): Promise<Ended> => {
    const { mode } = this.pane.state().kept.preferences.report;
    return mode === "publication"
      ? this.pane.ask("publish", this.publish)
      : this.pane.ask("report", this.writeSheets);
  };

  /** Opens the copy that was made last as a new workbook, whatever its check says. */
  readonly openCopy = (): Promise<Ended> =>
    this.pane.ask("publish", async () => {
      const { copy } = this.pane.state();
      if (copy !== null) await this.open(copy);
    });

  private readonly writeSheets = async (work: Work): Promise<void> => {
    const { asOf, changed } = this.pane.state();
    const result = await this.actions.writeReport(asOf, this.request(), work);
    const { sheets, left, comments } = result.written;
    const comparedWith = result.report.since?.asOf ?? null;
    await this.pane.showRead(result, changed);
    this.pane.change({ written: { sheets, left, comments, comparedWith } });
    this.pane.tell(written(sheets.map(({ name }) => name)));
    const finishing = { ...work, signal: undefined };
    this.pane.change({ keptReports: await this.actions.keptReports(null, finishing) });
  };

  private readonly publish = async (work: Work): Promise<void> => {
    const { asOf, changed } = this.pane.state();
    const made = await this.actions.publication.make(asOf, this.request(), work);
    const { bytes, sheets, checked } = made;
    await this.pane.showRead(made, changed);
    const isPassed = checked.every(({ problems }) => problems.length === 0);
    const comparedWith = made.report.since?.asOf ?? null;
    const copy: MadeCopy = {
      ...{ bytes, sheets, checked, comparedWith, name: copyName(made.report) },
      isOpen: isPassed ? "no" : "held back",
    };
    this.pane.change({ copy });
    if (isPassed) await this.open(copy);
    else this.pane.tell(copied(copy));
  };

  private async open(copy: MadeCopy): Promise<void> {
    await this.actions.publication.open(copy);
    const opened: MadeCopy = { ...copy, isOpen: "yes" };
    this.pane.change({ copy: opened });
    this.pane.tell(copied(opened));
  }

  private request(): ReportRequest {
    const { since, keptReports, reading } = this.pane.state();
    const earlier = reading === null ? [] : earlierReports(reading, keptReports);
    // One that was chosen for another day's report may be no earlier one of this.
    return earlier.some(({ asOf }) => asOf === since) ? { since } : {};
  }
}
