import { Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
    // With the focus, what stands over it stays in sight.
    scrollMarginTop: "60px",
  },
  title: { margin: 0 },
  back: { alignSelf: "start" },
});

interface Props {
  readonly title: string;
  /** Goes back to what came before; left out where the stage's own buttons do. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** A step of work that takes the view's place. The keyboard's focus goes to its beginning. */
export function StageFrame({ title, onBack, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1} className={styles.all} aria-labelledby={id}>
      {onBack && (
        <Button size="small" className={styles.back} icon={<ArrowLeft16Regular />} onClick={onBack}>
          Back
        </Button>
      )}
      <Subtitle1 as="h1" id={id} className={styles.title}>
        {title}
      </Subtitle1>
      {children}
    </div>
  );
}
