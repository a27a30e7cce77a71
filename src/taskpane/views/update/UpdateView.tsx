import type { ViewProps } from "../view";
import { ChooseStage } from "./choose/ChooseStage";
import { ConflictsStage } from "./conflicts/ConflictsStage";
import { FormStage } from "./form/FormStage";
import { PreviewStage } from "./preview/PreviewStage";
import { useStage } from "./useStage";

/** A lead's quarter end: choose her actions, say how they stand, look at what would be written, write it. */
export function UpdateView(props: ViewProps) {
  const stage = useStage(props);
  const { conflicts, previewed, form } = stage.updating;
  const isOfReturns = previewed !== null && previewed.returned !== null;
  if (conflicts !== null && (conflicts.undone !== null || !isOfReturns)) {
    return <ConflictsStage {...stage} />;
  }
  if (previewed !== null && !isOfReturns) return <PreviewStage {...stage} />;
  if (form !== null) return <FormStage {...stage} form={form} />;
  return <ChooseStage {...stage} />;
}
