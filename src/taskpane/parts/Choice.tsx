import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // As wide as its place, however long its longest line is.
  field: {
    minWidth: 0,
    "& span": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%" },
  },
});

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** What it is called to choose none, "All themes"; without it one is always chosen. */
  readonly all?: string;
  readonly onChange: (value: Value | null) => void;
}

/** One of a list of values. The browser's own list: it may reach over the pane's edge where a drawn one is cut. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  all,
  onChange,
}: Props<Value>) {
  const styles = useStyles();
  const at = options.findIndex((option) => option.value === value);
  return (
    <Field label={label} className={styles.field} size="small">
      <Select
        value={String(at)}
        onChange={(_, chosen) => onChange(options[Number(chosen.value)]?.value ?? null)}
      >
        {all !== undefined && <option value="-1">{all}</option>}
        {options.map((option, index) => (
          <option key={option.value} value={String(index)}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
