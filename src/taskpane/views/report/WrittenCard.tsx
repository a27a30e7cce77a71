import { Body1 } from "@fluentui/react-components";
import type { Ref } from "react";
import { counted, listWords } from "../../../actions/words";
import type { WrittenBoard } from "../../state/paneState";
import { Part } from "../settings/Part";
import { ComparedWith } from "./ComparedWith";
import { SheetList } from "./SheetList";

interface Props {
  readonly written: WrittenBoard;
  readonly onOpen: (sheet: string) => void;
  readonly ref: Ref<HTMLElement>;
}

/** What was written, what was kept, and what was not touched. */
export function WrittenCard({ written, onOpen, ref }: Props) {
  const { sheets, left, comments, comparedWith } = written;
  return (
    <Part title="What was written" ref={ref}>
      <ComparedWith day={comparedWith} />
      <SheetList sheets={sheets} onOpen={onOpen} />
      {comments > 0 && (
        <Body1>What people wrote about {counted(comments, "action")} was kept.</Body1>
      )}
      {left.length > 0 && (
        <Body1>
          {listWords(left)} {left.length === 1 ? "is" : "are"} of an earlier report and{" "}
          {left.length === 1 ? "was" : "were"} not written again; the title now says so.
        </Body1>
      )}
      <Body1>Nothing else in the workbook was changed.</Body1>
    </Part>
  );
}
