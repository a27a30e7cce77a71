import { ConflictsStage } from "../update/conflicts/ConflictsStage";
import { useStage } from "../update/useStage";
import type { ViewProps } from "../view";
import { ReviewStage } from "./ReviewStage";
import { StartStage } from "./StartStage";

/** What leads are asked for on sheets of their own, and what they send back: looked over, then written. */
export function ReturnsView(props: ViewProps) {
  const stage = useStage(props);
  const { conflicts, previewed } = stage.updating;
  if (conflicts !== null) return <ConflictsStage {...stage} />;
  if (previewed !== null && previewed.returned !== null) {
    return <ReviewStage {...stage} previewed={previewed} returned={previewed.returned} />;
  }
  return <StartStage {...stage} />;
}
