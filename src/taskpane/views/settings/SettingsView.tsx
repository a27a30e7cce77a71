import { Body1 } from "@fluentui/react-components";
import { CorrectingNote } from "../columns/CorrectingNote";
import { useCorrecting } from "../columns/useCorrecting";
import type { ViewProps } from "../view";
import { About } from "./About";
import { ColourQuestion } from "./ColourQuestion";
import { ColourSettings } from "./ColourSettings";
import { LabelSettings } from "./LabelSettings";
import { PlanSettings } from "./PlanSettings";
import { ResetSettings } from "./ResetSettings";
import { useSaving } from "./useSaving";

/** What people can choose for this plan, each saved as it is changed. */
export function SettingsView(props: ViewProps) {
  const { state, store, reading } = props;
  const saving = useSaving(store);
  const correcting = useCorrecting(props);
  return (
    <>
      <CorrectingNote {...correcting} />
      <Body1>
        Each change is kept in this workbook at once, and is in its file when you save the workbook.
      </Body1>
      <ColourQuestion state={state} reading={reading} correcting={correcting} />
      <PlanSettings state={state} reading={reading} {...saving} />
      <ColourSettings state={state} reading={reading} correcting={correcting} />
      <LabelSettings state={state} {...saving} />
      <ResetSettings {...saving} />
      <About />
    </>
  );
}
