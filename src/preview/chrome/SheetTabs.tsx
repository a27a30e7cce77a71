import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { EyeOff16Regular } from "@fluentui/react-icons/svg/eye-off";
import { useState } from "react";
import type { Workbook, Worksheet } from "../../host/embedded";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flex: 1, minWidth: 0, overflowX: "auto", overflowY: "hidden", scrollbarWidth: "thin" },
  tab: { whiteSpace: "nowrap", flexShrink: 0 },
  colour: {
    borderRadius: tokens.borderRadiusSmall,
    display: "inline-block",
    width: "8px",
    height: "8px",
  },
  more: { flexShrink: 0 },
});

export interface SheetTabsProps {
  readonly workbook: Workbook;
  readonly shown: Worksheet;
  readonly onShow: (sheet: Worksheet) => void;
}

/** The sheets' tabs; hidden sheets are shown when asked for, and marked. */
export function SheetTabs({ workbook, shown, onShow }: SheetTabsProps) {
  const styles = useStyles();
  const [withHidden, setWithHidden] = useState(false);
  const { worksheets } = workbook;
  const hidden = worksheets.filter(({ visibility }) => visibility !== "Visible").length;
  const listed = worksheets.filter(
    (sheet) => withHidden || sheet.visibility === "Visible" || sheet === shown,
  );
  return (
    <div className={styles.root}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label="Sheets"
        selectedValue={shown.id}
        onTabSelect={(_, { value }) => {
          const sheet = worksheets.find(({ id }) => id === value);
          if (sheet) onShow(sheet);
        }}
      >
        {listed.map(({ id, name, visibility, tabColour }) => (
          <Tab
            key={id}
            value={id}
            className={styles.tab}
            {...(visibility === "Visible" ? {} : { icon: <EyeOff16Regular /> })}
          >
            {tabColour && <span className={styles.colour} style={{ background: tabColour }} />}{" "}
            {name}
            {visibility === "Visible" ? "" : " (hidden)"}
          </Tab>
        ))}
      </TabList>
      {hidden > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          aria-pressed={withHidden}
          onClick={() => setWithHidden(!withHidden)}
        >
          {withHidden ? "Leave out hidden sheets" : hiddenSheets(hidden)}
        </Button>
      )}
    </div>
  );
}

function hiddenSheets(count: number): string {
  return count === 1 ? "Show 1 hidden sheet" : `Show ${count} hidden sheets`;
}
