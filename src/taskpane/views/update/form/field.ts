import type { FieldOffer } from "../../../../actions/updates";
import type { UpdateForm } from "../../../state/updateForm";

/** What every field of the form is given. */
export interface FieldProps {
  readonly form: UpdateForm;
  /** What the actions are called, by their keys, in the plan's order. */
  readonly names: ReadonlyMap<string, string>;
  readonly isMany: boolean;
  readonly offer: FieldOffer;
  /** What the cell shows now; null where several actions are said alike. */
  readonly standing: string | null;
  readonly onType: (typed: Partial<UpdateForm>) => void;
  readonly onOpenColumns: () => void;
}

/** What is to be known of a field. */
export function hintOf({ offer, standing }: Pick<FieldProps, "offer" | "standing">): string {
  const now =
    standing === null ? [] : [standing === "" ? "Blank now." : `Now: ${shortened(standing)}`];
  return [...now, ...(offer.note === null ? [] : [offer.note])].join(" ");
}

const LONGEST = 160;

/** The end of a long text: what was added last. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= LONGEST ? line : `…${line.slice(-LONGEST)}`;
}
