import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RatingPasting } from "./useRatingPasting";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
  field: { alignSelf: "stretch" },
});

/** Where a column of ratings is pasted, or typed a line each. */
export function RatingColumn({ pasting }: { readonly pasting: RatingPasting }) {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  if (text === null) {
    return (
      <Button size="small" onClick={() => setText("")}>
        Paste a column of ratings…
      </Button>
    );
  }
  const missing = isAsked
    ? { validationMessage: "Give two lines or more, one for each action." }
    : {};
  return (
    <div className={styles.all}>
      <Field
        className={styles.field}
        label="Ratings, one line for each action"
        hint="In the order of the actions above, in the plan’s own words or letters."
        {...missing}
      >
        <Textarea
          autoFocus
          rows={3}
          resize="vertical"
          value={text}
          onPaste={pasting.onPaste}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button size="small" onClick={() => setAsked(!pasting.read(text))}>
        Read these lines
      </Button>
    </div>
  );
}
