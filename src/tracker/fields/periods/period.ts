import type { IsoDate } from "../../model";

export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface LabelledPeriod extends Period {
  /** As the header says it, white space collapsed: "Q1", "Q2 2023/24". */
  readonly label: string;
  /** The day that the header names, where it names one. */
  readonly day?: IsoDate;
}
