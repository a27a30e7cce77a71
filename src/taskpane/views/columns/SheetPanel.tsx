import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { withSheetUse, type FoundHeader, type TrackerSheet } from "../../../actions/columns";
import type { ViewProps } from "../view";
import { HeaderCard } from "./HeaderCard";
import { SetList } from "./SetList";
import type { Correcting } from "./useCorrecting";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    margin: 0,
    paddingBottom: tokens.spacingVerticalL,
  },
  title: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "start" },
});

interface Props extends Pick<ViewProps, "store" | "reading"> {
  readonly tracker: TrackerSheet;
  readonly correcting: Correcting;
  readonly onPoint: (sheet: string, instead: FoundHeader) => void;
}

/** A worksheet that is read: its headers, what was set of them, and the way to leave it out. */
export function SheetPanel({ tracker, correcting, store, reading, onPoint }: Props) {
  const styles = useStyles();
  const { sheet, found, headers, set } = tracker;
  return (
    <AccordionItem value={sheet}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.title}>
          <Text weight="semibold">{sheet}</Text>
          <span className={styles.count}>
            {[found, leastSure(headers)].filter(Boolean).join(", ")}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <SetList things={set} label="Undo" correcting={correcting} />
        {headers.map((header) => (
          <HeaderCard
            key={`${header.row} ${header.fingerprint}`}
            sheet={sheet}
            header={header}
            correcting={correcting}
            onSelect={(place) => void store.select(place)}
            onPoint={(instead) => onPoint(sheet, instead)}
          />
        ))}
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={correcting.isBusy}
          onClick={() =>
            correcting.correct(`“${sheet}” is left out.`, (now) =>
              withSheetUse(now, sheet, "out", reading),
            )
          }
        >
          Leave this sheet out
        </Button>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** "96% sure", of the header that is least so. */
function leastSure(headers: readonly FoundHeader[]): string {
  const shares = headers.flatMap(({ sure }) => (sure === null ? [] : [parseInt(sure.share)]));
  return shares.length === 0 ? "" : `${Math.min(...shares)}% sure`;
}
