import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ViewId } from "../state/paneState";
import type { View } from "../views/view";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    justifyContent: "space-between",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Where letters are drawn larger the tabs take a second line, beside the menu and not above it.
  tabs: { flexWrap: "wrap", flexShrink: 1, minWidth: 0 },
  // Five tabs and the menu fit on one line of a pane 320 pixels wide, and of one 270 wide in smaller letters.
  tab: {
    "@media (min-width: 311px) and (max-width: 370px)": { paddingLeft: "4px", paddingRight: "4px" },
    "@media (max-width: 370px)": {
      "& .fui-Tab__content": { paddingLeft: 0, paddingRight: 0 },
      "& .fui-Tab__content--reserved-space": { paddingLeft: 0, paddingRight: 0 },
    },
    "@media (max-width: 310px)": {
      paddingLeft: "3px",
      paddingRight: "3px",
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
      "& .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
    },
  },
  more: {
    minWidth: "auto",
    flexShrink: 0,
    alignSelf: "center",
    "@media (max-width: 370px)": { paddingLeft: 0, paddingRight: 0, maxWidth: "24px" },
  },
});

interface Props {
  readonly views: readonly View[];
  readonly current: ViewId;
  readonly onShow: (view: ViewId) => void;
}

/** The tabs, and a menu of what is needed less often: a pane may be 270 pixels wide. */
export function Navigation({ views, current, onShow }: Props) {
  const styles = useStyles();
  const more = views.filter(({ isPrimary }) => !isPrimary);
  const shown = more.find(({ id }) => id === current);
  return (
    <nav className={styles.bar} aria-label="Views">
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={current}
        onTabSelect={(_, { value }) => onShow(value as ViewId)}
      >
        {views
          .filter(({ isPrimary }) => isPrimary)
          .map(({ id, label }) => (
            <Tab key={id} value={id} className={styles.tab}>
              {label}
            </Tab>
          ))}
      </TabList>
      {more.length > 0 && (
        <Menu
          checkedValues={{ view: [current] }}
          onCheckedValueChange={(_, { checkedItems }) => onShow(checkedItems[0] as ViewId)}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              size="small"
              className={styles.more}
              icon={<MoreHorizontal20Regular />}
              aria-label={shown ? `More views, now ${shown.label}` : "More views"}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {more.map(({ id, label, Icon }) => (
                <MenuItemRadio key={id} name="view" value={id} icon={<Icon />}>
                  {label}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </nav>
  );
}
