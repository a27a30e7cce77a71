import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactNode, type Ref } from "react";

const useStyles = makeStyles({
  // The view scrolls, so nothing in it may be squeezed.
  part: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    // Brought into view, it stands clear of the view's edge.
    scrollMarginTop: tokens.spacingVerticalM,
  },
  heading: { margin: 0 },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** Settings, or choices, of one kind under their heading. */
export function Part({ title, children, ref }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section ref={ref} className={styles.part} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
