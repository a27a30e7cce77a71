import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { withoutCorrection, withSheetUse, type OtherSheet } from "../../../actions/columns";
import type { ViewProps } from "../view";
import { HeaderCard } from "./HeaderCard";
import { SetList } from "./SetList";
import type { Correcting } from "./useCorrecting";
import { useListStyles } from "../../parts/useListStyles";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props extends Pick<ViewProps, "store" | "reading"> {
  readonly others: readonly OtherSheet[];
  readonly correcting: Correcting;
  readonly onPoint: (sheet: string) => void;
}

/** Worksheets that are not read, each with why and the ways to have it read. */
export function OtherSheets({ others, correcting, store, reading, onPoint }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const { isBusy, correct } = correcting;
  return (
    <ul className={list.plain}>
      {others.map(({ sheet, reason, isLeftOut, headers, set }) => (
        <li key={sheet} className={list.ruled}>
          <Text weight="semibold">{sheet}</Text>
          <Text>{reason}</Text>
          {isLeftOut ? null : <SetList things={set} label="Undo" correcting={correcting} />}
          {headers.map((header) => (
            <HeaderCard
              key={`${header.row} ${header.fingerprint}`}
              sheet={sheet}
              header={header}
              correcting={correcting}
              onSelect={(place) => void store.select(place)}
              onPoint={() => onPoint(sheet)}
            />
          ))}
          <div className={styles.buttons}>
            <Button
              size="small"
              aria-label={isLeftOut ? `Read “${sheet}” again` : `Read “${sheet}” as a tracker`}
              disabledFocusable={isBusy}
              onClick={() =>
                correct(`“${sheet}” is to be read.`, (now) =>
                  isLeftOut
                    ? set.reduceRight((so, { about }) => withoutCorrection(so, about), now)
                    : withSheetUse(now, sheet, "tracker", reading),
                )
              }
            >
              {isLeftOut ? "Read it again" : "Read as a tracker"}
            </Button>
            {!isLeftOut && (
              <Button
                size="small"
                aria-label={`Point at the header row of “${sheet}”`}
                disabledFocusable={isBusy}
                onClick={() => onPoint(sheet)}
              >
                Point at its header row
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
