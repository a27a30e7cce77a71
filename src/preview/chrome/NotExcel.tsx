import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";

const useStyles = makeStyles({
  surface: {
    maxWidth: "380px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

/** What this page is and is not. */
export function NotExcel() {
  const styles = useStyles();
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="outline" icon={<Info16Regular />}>
          Preview: not Excel
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="About this preview">
        <Text>
          The pane at the right is the add-in itself, as it runs in Excel. The sheet at the left
          only stands for Excel: it shows cells, colours and simple charts, and you can select and
          edit cells.
        </Text>
        <Text>
          Comments, pictures, filters and printing are not shown. They stay in the file, and “Save a
          copy” keeps them.
        </Text>
        <Text>
          Your workbook stays on this computer: it is opened in this page and sent nowhere.
        </Text>
      </PopoverSurface>
    </Popover>
  );
}
