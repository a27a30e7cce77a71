import { Radio, RadioGroup, Field } from "@fluentui/react-components";
import { DATE_ORDERS, MOST_DUE_SOON_DAYS, type Preferences } from "../../../actions/choices";
import { describeReport } from "../../../actions/describeReport";
import type { ViewProps } from "../view";
import { Part } from "./Part";
import { TextSetting } from "./TextSetting";
import type { Saving } from "./useSaving";

interface Props extends Pick<ViewProps, "state" | "reading">, Saving {}

const ORDER_WORDS = {
  "day-first": "Day first: 3/4/2026 is 3 April",
  "month-first": "Month first: 3/4/2026 is 4 March",
} as const;

/** The plan's name, who prepares its reports, and how its dates are read and told. */
export function PlanSettings({ state, reading, save, saved }: Props) {
  const { preferences } = state.kept;
  const { planName } = describeReport(reading);
  const change = (field: string, changes: Partial<Preferences>) =>
    save(field, ({ preferences: now }) => ({ preferences: { ...now, ...changes } }));
  return (
    <>
      <Part title="Plan">
        <TextSetting
          label="Name of the plan"
          value={preferences.plan ?? ""}
          {...(planName === null ? {} : { placeholder: planName })}
          hint={
            planName === null ? "Stands on the report’s cover." : `Left blank, it is “${planName}”.`
          }
          isSaved={saved === "plan"}
          onSave={(text) => change("plan", { plan: text === "" ? null : text })}
        />
        <TextSetting
          label="Reports are prepared by"
          value={preferences.preparedBy ?? ""}
          isSaved={saved === "preparedBy"}
          onSave={(text) => change("preparedBy", { preparedBy: text === "" ? null : text })}
        />
      </Part>
      <Part title="Dates">
        <TextSetting
          label="Days ahead that count as due soon"
          value={String(preferences.dueSoonDays)}
          isSaved={saved === "dueSoonDays"}
          problem={(text) =>
            daysOf(text) === null ? `Give a number of days from 1 to ${MOST_DUE_SOON_DAYS}.` : null
          }
          onSave={(text) =>
            change("dueSoonDays", { dueSoonDays: daysOf(text) ?? preferences.dueSoonDays })
          }
        />
        <Field
          label="Dates typed in numbers"
          {...(saved === "dateOrder"
            ? { validationState: "success", validationMessage: "Saved in the workbook" }
            : {})}
        >
          <RadioGroup
            value={preferences.dateOrder}
            onChange={(_, { value }) => {
              const dateOrder = DATE_ORDERS.find((order) => order === value);
              if (dateOrder) change("dateOrder", { dateOrder });
            }}
          >
            {DATE_ORDERS.map((order) => (
              <Radio key={order} value={order} label={ORDER_WORDS[order]} />
            ))}
          </RadioGroup>
        </Field>
      </Part>
    </>
  );
}

function daysOf(text: string): number | null {
  const days = Number(text);
  return /^\d+$/.test(text) && days >= 1 && days <= MOST_DUE_SOON_DAYS ? days : null;
}
