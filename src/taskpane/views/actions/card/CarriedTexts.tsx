import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Action } from "../../../../tracker/model";
import { Section } from "../../../parts/Section";

const useStyles = makeStyles({
  told: { display: "flex", flexDirection: "column" },
  label: { color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: "pre-wrap" },
});

/** Progress and the plan's other columns, under their own headers. */
export function CarriedTexts({ carried }: Pick<Action, "carried">) {
  const styles = useStyles();
  const told = Object.entries(carried).filter(([, text]) => text.trim() !== "");
  if (told.length === 0) return null;
  return (
    <Section title="Progress and other columns">
      {told.map(([header, text]) => (
        <div key={header} className={styles.told}>
          <Caption1 className={styles.label}>{header.trim() || "Column without a header"}</Caption1>
          <Text className={styles.text}>{text}</Text>
        </div>
      ))}
    </Section>
  );
}
