import { Body1 } from "@fluentui/react-components";
import type { ViewProps } from "../view";
import { About } from "./About";
import { ColourQuestion } from "./ColourQuestion";
import { ColourSettings } from "./ColourSettings";
import { LabelSettings } from "./LabelSettings";
import { PlanSettings } from "./PlanSettings";
import { ResetSettings } from "./ResetSettings";
import { useSaving } from "./useSaving";

/** What people can choose for this plan, each saved as it is changed. */
export function SettingsView({ state, store, reading }: ViewProps) {
  const saving = useSaving(store);
  return (
    <>
      <Body1>
        Each change is kept in this workbook at once, and is in its file when you save the workbook.
      </Body1>
      <ColourQuestion state={state} store={store} reading={reading} />
      <PlanSettings state={state} reading={reading} {...saving} />
      <ColourSettings state={state} reading={reading} {...saving} />
      <LabelSettings state={state} {...saving} />
      <ResetSettings {...saving} />
      <About />
    </>
  );
}
