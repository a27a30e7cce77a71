import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { counted } from "../../../../actions/words";
import { Mark } from "../../../parts/Mark";
import type { Pasting } from "./usePasting";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  lines: { maxHeight: "220px", overflowY: "auto" },
  table: { borderSpacing: 0, width: "100%" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    fontWeight: "normal",
    whiteSpace: "pre-wrap",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly label: string;
  readonly names: ReadonlyMap<string, string>;
  readonly pasting: Pasting;
  /** What a line comes to, said beside it; without it the line speaks for itself. */
  readonly readingOf?: (key: string, line: string) => string;
  /** What the lines come to together; "" says nothing. */
  readonly doubt?: string;
}

/** Which pasted line goes to which action. */
export function PastedLines({ label, names, pasting, readingOf, doubt = "" }: Props) {
  const styles = useStyles();
  const { pasted, isTaken, take, takeWhole, letGo } = pasting;
  const lines = pasted ?? [];
  return (
    <div className={styles.all} role="group" aria-label={`${label}: pasted lines`}>
      <Text weight="semibold">{label}</Text>
      <Caption1 role="status">{countWords(lines.length, names.size, isTaken)}</Caption1>
      <div role="status">
        {doubt !== "" && (
          <Mark sign={<Warning16Filled />} tone="warning">
            {doubt}
          </Mark>
        )}
      </div>
      <div className={styles.lines} tabIndex={0} role="region" aria-label="Which line goes where">
        <table className={styles.table}>
          <tbody>
            {[...names].map(([key, name], i) => (
              <tr key={key}>
                <th scope="row" className={styles.cell}>
                  {name}
                </th>
                <td className={styles.cell}>{lineWords(key, lines[i] ?? "", readingOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.buttons}>
        {!isTaken && (
          <Button size="small" appearance="primary" autoFocus onClick={take}>
            One line for each action
          </Button>
        )}
        {!isTaken && takeWhole !== null && (
          <Button size="small" onClick={takeWhole}>
            All lines for every action
          </Button>
        )}
        <Button size="small" onClick={letGo}>
          {isTaken ? "Take these lines out" : "Cancel"}
        </Button>
      </div>
    </div>
  );
}

function lineWords(key: string, line: string, readingOf: Props["readingOf"]): string {
  if (line === "") return "–";
  const reading = readingOf?.(key, line) ?? line;
  return reading === line ? line : `${line} → ${reading}`;
}

function countWords(lines: number, actions: number, isTaken: boolean): string {
  if (isTaken) return "One line for each action:";
  const pasted = `You pasted ${counted(lines, "line")} for ${counted(actions, "action")}`;
  if (lines < actions) return `${pasted}: those without a line stay as they are.`;
  if (lines > actions)
    return `${pasted}: the last ${counted(lines - actions, "line")} would go nowhere.`;
  return `${pasted}. Look at which goes where.`;
}
