import { PURPOSES, type ReportChoices } from "../../../actions/choices";
import type { ReportOutlook } from "../../../actions/describeReport";
import { Choice } from "../../parts/Choice";
import { TextSetting } from "../settings/TextSetting";
import type { ViewProps } from "../view";
import { PURPOSE_WORDS } from "./reportWords";

interface Props extends Pick<ViewProps, "state"> {
  readonly outlook: ReportOutlook;
  readonly saved: string | null;
  readonly onChoose: (field: string, changes: Partial<ReportChoices>) => void;
  readonly onPreparedBy: (text: string) => void;
}

/** The words of the report's cover. */
export function CoverChoices({ state, outlook, saved, onChoose, onPreparedBy }: Props) {
  const { asOf, kept } = state;
  const { preparedBy, report } = kept.preferences;
  const { period, purpose } = report;
  return (
    <>
      <TextSetting
        label="Period"
        value={period?.asOf === asOf ? period.text : ""}
        placeholder={outlook.period ?? "Not stated"}
        {...(outlook.period === null ? {} : { hint: `Left blank, it is ${outlook.period}.` })}
        isSaved={saved === "period"}
        onSave={(text) => onChoose("period", { period: text === "" ? null : { text, asOf } })}
      />
      <Choice
        label="Purpose"
        value={purpose}
        options={PURPOSES.map((value) => ({ value, label: PURPOSE_WORDS[value] }))}
        onChange={(value) => value && onChoose("purpose", { purpose: value })}
      />
      <TextSetting
        label="Prepared by"
        value={preparedBy ?? ""}
        isSaved={saved === "preparedBy"}
        onSave={onPreparedBy}
      />
    </>
  );
}
