import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Rows of figures; told as a list although it has no bullets. */
export function FigureList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <ul role="list" className={styles.list}>
      {children}
    </ul>
  );
}
