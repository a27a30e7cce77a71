import { Accordion, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { describeColumns, withoutTables } from "../../../actions/columns";
import { Section } from "../../parts/Section";
import type { ViewProps } from "../view";
import { ConfirmButton } from "./ConfirmButton";
import { CorrectingNote } from "./CorrectingNote";
import { OtherSheets } from "./OtherSheets";
import { SetList } from "./SetList";
import { SheetPanel } from "./SheetPanel";
import { useCorrecting } from "./useCorrecting";
import { usePointing } from "./usePointing";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
});

/** How the workbook's sheets and columns are read, and the ways to put that right. */
export function ColumnsView(props: ViewProps) {
  const styles = useStyles();
  const { reading, store } = props;
  const correcting = useCorrecting(props);
  const { corrections, correct, isBusy } = correcting;
  const { trackers, others, unused } = useMemo(
    () => describeColumns(reading, corrections),
    [reading, corrections],
  );
  const onPoint = usePointing(reading, correcting);
  const shared = { correcting, store, reading, onPoint };
  const { sheets, headers, columns } = corrections;
  const isAnySet = [sheets, headers, columns].some(({ length }) => length > 0);
  return (
    <>
      <CorrectingNote {...correcting} />
      <Text>
        Columns are found by their labels and by what stands in them. What you change here is kept
        in this workbook; your tracker’s cells stay as they are.
      </Text>
      {trackers.length > 0 && (
        <Section title="Sheets that are read">
          <Accordion collapsible multiple defaultOpenItems={[trackers[0]?.sheet ?? ""]}>
            {trackers.map((tracker) => (
              <SheetPanel key={tracker.sheet} tracker={tracker} {...shared} />
            ))}
          </Accordion>
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Sheets that are not read">
          <Text className={styles.hint}>
            To point at a header, first select a cell of its row in the sheet; for a header of two
            or three rows, cells of each.
          </Text>
          <OtherSheets others={others} {...shared} />
        </Section>
      )}
      {unused.length > 0 && (
        <Section title="Set but not used">
          <SetList things={unused} label="Remove" correcting={correcting} />
        </Section>
      )}
      {isAnySet && (
        <ConfirmButton
          label="Reset all"
          question="Forget everything that was set here? Leads and colours stay as you set them."
          yes="Reset all"
          isBusy={isBusy}
          onConfirm={() => correct("All is read as it was found.", withoutTables)}
        />
      )}
    </>
  );
}
