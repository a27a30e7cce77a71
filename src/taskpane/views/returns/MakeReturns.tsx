import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { askedLeads } from "../../../actions/returns";
import { counted } from "../../../actions/words";
import { Choice } from "../../parts/Choice";
import { Part } from "../settings/Part";
import { PeriodChoice } from "../update/choose/PeriodChoice";
import type { StageProps } from "../update/stage";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** Makes returns as sheets of this workbook, for one lead or for all. */
export function MakeReturns(props: StageProps) {
  const styles = useStyles();
  const { state, store, reading } = props;
  const asked = useMemo(() => askedLeads(reading.plan), [reading]);
  const [chosen, choose] = useState<string | null>(null);
  const lead = asked.find((each) => each.lead === chosen)?.lead ?? null;
  if (asked.length === 0) {
    return (
      <Part title="Ask leads">
        <Text>No lead has an action that is still open, so there is nobody to ask.</Text>
      </Part>
    );
  }
  return (
    <Part title="Ask leads">
      <Text>
        A return is a sheet with one lead’s open actions and what was said of each last. Leads fill
        in its yellow cells: rating, progress, evidence, revised date. It is added behind your
        sheets, and can be filled in there or moved to a workbook of its own and sent.
      </Text>
      <Choice
        label="Who to ask"
        all={`Every lead with open actions (${asked.length})`}
        value={lead}
        options={asked.map((each) => ({
          value: each.lead,
          label: `${each.lead}: ${counted(each.actions, "action")}`,
        }))}
        onChange={choose}
      />
      <PeriodChoice {...props} />
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={state.busy !== null}
        onClick={() => void store.returns.make(lead)}
      >
        {lead === null ? `Make ${counted(asked.length, "return")}` : "Make the return"}
      </Button>
    </Part>
  );
}
