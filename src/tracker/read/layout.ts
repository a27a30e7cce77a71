import type { ColumnRole } from "../model";
import type { CarriedColumn } from "./carriedColumns";
import type { SpreadRating } from "./spreadRatings";
import type { StepPair } from "./stepPairs";

/** Which columns of a table hold what; columns are those of the sheet's view. */
export interface TableLayout {
  readonly columns: Partial<Record<ColumnRole, number>>;
  /** A column of steps towards an action that is merged over several rows. */
  readonly step: number | null;
  /** Columns of steps that each have a column of dates at their right. */
  readonly stepPairs: readonly StepPair[];
  /** A column of the days on which actions were completed. */
  readonly completed: number | null;
  /** The column of dates that names the leads, too: "Lead / timescale". */
  readonly leadAndDue: number | null;
  /** More columns of leads, of other organisations: "Health lead" beside "LA lead". */
  readonly otherLeads: readonly number[];
  /** More columns of evidence, for other times or of other organisations: "Impact at 12 months". */
  readonly otherEvidence: readonly number[];
  /** A column of who leads now, in place of the lead, where it names anybody: "New owner". */
  readonly newLead: number | null;
  /** A column of the organisation that the lead is of. */
  readonly leadOrganisation: number | null;
  /** A column of ratings that are worked out: each counts where nobody set one by hand. */
  readonly ratingElse: number | null;
  /** Columns of ratings that are counted before the rating's own, from left to right: "RAG at 3 months". */
  readonly earlierRatings: readonly number[];
  /** More columns of revised dates, from left to right: each counts where those after it say nothing. */
  readonly earlierRevised: readonly number[];
  /** A column of the days on which the rows of an action tell how it goes: "Date of update". */
  readonly toldOn: number | null;
  /** A second column of stages: of the two, the more advanced counts. */
  readonly otherStage: number | null;
  /** Ratings with a column for each colour, by the first of their columns: the one that `columns` or `quarters` names. */
  readonly spreads: ReadonlyMap<number, SpreadRating>;
  /** Columns of what must be delivered by the date in their header. */
  readonly milestones: readonly number[];
  /** Columns of ratings for the period in their header. */
  readonly quarters: readonly number[];
  /** Columns that no field of an action holds. */
  readonly carried: readonly CarriedColumn[];
  /** 0 to 1: how well labels and cells agree with the roles. */
  readonly confidence: number;
  /** How many labels there are, and how many of them are known. */
  readonly labels: number;
  readonly known: number;
}
