import {
  Field,
  Input,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { QuarterEnd } from "../../../actions/position/figure";
import { capital, longDate } from "../../../actions/words";
import type { IsoDate } from "../../../tracker/model";

const useStyles = makeStyles({
  day: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: "120px" },
  // A pane may be narrower than a menu likes to be.
  menu: { maxWidth: "min(300px, calc(100vw - 16px))", maxHeight: "70vh", overflowY: "auto" },
});

interface Props {
  readonly asOf: IsoDate;
  readonly today: IsoDate;
  /** The day that is meant, in words: 3/4/2026 is read in two ways. */
  readonly words: string;
  readonly quarterEnds: readonly QuarterEnd[];
  /** What the plan is rated by: "quarter", "month". */
  readonly period: string;
  readonly onChoose: (day: IsoDate) => void;
}

/** The day that the plan is judged at: typed, or taken from today and the ends of quarters. */
export function DayField({ asOf, today, words, quarterEnds, period, onChoose }: Props) {
  const styles = useStyles();
  const ends = `${capital(period)} ends`;
  /** What is being typed, as long as it is no whole day yet: the year 2026 begins with 2. */
  const [typed, setTyped] = useState<string | null>(null);
  const days = [
    { label: "Today", day: today },
    ...quarterEnds.map(({ label, day }) => ({ label: `End of ${label}`, day })),
  ];
  const choose = (day: string, isWhole: boolean) => {
    setTyped(isWhole ? null : day);
    if (isWhole && day !== asOf) onChoose(day);
  };
  return (
    <Field label="Position as at" hint={words}>
      {(field) => (
        <div className={styles.day}>
          <Input
            {...field}
            className={styles.input}
            type="date"
            min="2000-01-01"
            max="2099-12-31"
            value={typed ?? asOf}
            onChange={({ target }, { value }) =>
              choose(value, value !== "" && target.validity.valid)
            }
            onBlur={() => setTyped(null)}
          />
          <Menu
            checkedValues={{ day: [asOf] }}
            onCheckedValueChange={(_, { checkedItems: [day] }) => day && choose(day, true)}
          >
            <MenuTrigger disableButtonEnhancement>
              <MenuButton aria-label={`${ends}, or today`}>{ends}</MenuButton>
            </MenuTrigger>
            <MenuPopover className={styles.menu}>
              <MenuList>
                {days.map(({ label, day }) => (
                  <MenuItemRadio
                    key={label}
                    name="day"
                    value={day}
                    secondaryContent={longDate(day)}
                  >
                    {label}
                  </MenuItemRadio>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </div>
      )}
    </Field>
  );
}
