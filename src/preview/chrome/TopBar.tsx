import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { WeatherMoon20Regular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunny20Regular } from "@fluentui/react-icons/svg/weather-sunny";
import type { Scheme } from "../document/OpenDocument";
import { NotExcel } from "./NotExcel";
import { OpenMenu, type OpenMenuProps } from "./OpenMenu";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: 1, minWidth: 0, textAlign: "center" },
});

export interface TopBarProps extends OpenMenuProps {
  /** The open workbook's name; null while there is none. */
  readonly name: string | null;
  readonly scheme: Scheme;
  readonly onScheme: (scheme: Scheme) => void;
  readonly onSave: () => void;
}

/** What can be done with the workbook as a whole. */
export function TopBar({ name, scheme, onScheme, onSave, onFile, onSample }: TopBarProps) {
  const styles = useStyles();
  const other = scheme === "light" ? "dark" : "light";
  return (
    <header className={styles.root}>
      <NotExcel />
      <OpenMenu onFile={onFile} onSample={onSample} />
      <Button
        size="small"
        icon={<ArrowDownload20Regular />}
        disabled={name === null}
        onClick={onSave}
      >
        Save a copy
      </Button>
      <Text as="h1" size={300} weight="semibold" truncate wrap={false} className={styles.name}>
        {name ?? "No workbook is open"}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={scheme === "light" ? <WeatherMoon20Regular /> : <WeatherSunny20Regular />}
        onClick={() => onScheme(other)}
      >
        {other === "dark" ? "Dark" : "Light"}
      </Button>
    </header>
  );
}
