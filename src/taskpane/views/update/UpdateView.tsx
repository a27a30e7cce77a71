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
  if (conflicts !== null) return <ConflictsStage {...stage} />;
  if (previewed !== null) return <PreviewStage {...stage} />;
  if (form !== null) return <FormStage {...stage} form={form} />;
  return <ChooseStage {...stage} />;
}
