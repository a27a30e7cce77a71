import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CopiedTexts } from "../../actions/copyReport";
import { copyFormatted } from "./copyFormatted";
import { drawn } from "./drawn";

interface Props {
  /** What is copied, as the button names it. */
  readonly title: string;
  readonly texts: () => CopiedTexts;
}

const REFUSED = "Not copied: this browser does not allow it. Copy it from the worksheet instead.";

/** Copies for Word, and says what came of it where it was asked for. */
export function CopyButton({ title, texts }: Props) {
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    setSaid("Copying…");
    // A long plan's tables take a moment to make: what is said is drawn first.
    await drawn();
    setSaid((await copyFormatted(texts())) ? `Copied: paste it into Word or an email.` : REFUSED);
  };
  return (
    <div>
      <Button size="small" onClick={() => void copy()}>
        Copy {title}
      </Button>{" "}
      <span role="status">{said}</span>
    </div>
  );
}
