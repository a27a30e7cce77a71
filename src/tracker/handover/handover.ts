export interface Handover {
  /** The leaver, as the plan's leads are read. */
  readonly from: string;
  /** The person or post that takes over, as it is to be written. */
  readonly to: string;
  /** Cells that completed actions share are left alone, as they tell who did those. */
  readonly openOnly: boolean;
}
