import { AppliedNote } from "../update/AppliedNote";
import type { StageProps } from "../update/stage";
import { BringIn } from "./BringIn";
import { MakeReturns } from "./MakeReturns";

/** The two ends of a return: made for a lead, and brought in again. */
export function StartStage(props: StageProps) {
  return (
    <>
      <AppliedNote {...props} />
      <MakeReturns {...props} />
      <BringIn {...props} />
    </>
  );
}
