import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellTexts } from "../../../../tracker/sources";
import { PlaceLink } from "../../../parts/PlaceLink";
import type { Place } from "../../../state/paneState";

const useStyles = makeStyles({
  told: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { whiteSpace: "pre-wrap" },
  source: { color: tokens.colorNeutralForeground2, whiteSpace: "pre-wrap" },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly sheet: string;
  /** Where it was read from; undefined where the sheet has no place for it. */
  readonly source: CellTexts | undefined;
  readonly onSelect: (place: Place) => void;
}

/** What was read of one thing, where, and what is written there if that is not the same. */
export function Told({ label, value, sheet, source, onSelect }: Props) {
  const styles = useStyles();
  const written = source?.map(({ text }) => text.trim()).filter(Boolean) ?? [];
  const isAsWritten = plain(written.join(" ")) === plain(value);
  return (
    <div className={styles.told}>
      <Caption1 className={styles.label}>{label}</Caption1>
      <Text className={styles.value}>{value}</Text>
      {source !== undefined && (
        <Caption1 className={styles.source}>
          {!isAsWritten &&
            `${written.length === 0 ? "The cell is blank" : `Written: “${written.join("” and “")}”`}. `}
          <PlaceLink
            place={{ sheet, cells: source.map(({ cell }) => cell) }}
            of={label}
            onSelect={onSelect}
          />
        </Caption1>
      )}
    </div>
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
