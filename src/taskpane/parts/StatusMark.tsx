import {
  ArrowCircleRight16Filled,
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Filled,
  QuestionCircle16Regular,
  Square16Filled,
  Warning16Filled,
  type FluentIcon,
} from "@fluentui/react-icons";
import { statusWord } from "../../actions/words";
import type { Status } from "../../tracker/model";
import type { Preferences } from "../../tracker/preferences";
import { Mark, type Tone } from "./Mark";

/** No two statuses share a shape, for those who do not tell the colours apart. */
const SIGNS: Readonly<Record<Status, { readonly Icon: FluentIcon; readonly tone: Tone }>> = {
  complete: { Icon: CheckmarkCircle16Filled, tone: "done" },
  "on-track": { Icon: ArrowCircleRight16Filled, tone: "good" },
  "in-progress": { Icon: CircleHalfFill16Filled, tone: "plain" },
  "at-risk": { Icon: Warning16Filled, tone: "warning" },
  delayed: { Icon: Square16Filled, tone: "bad" },
  "not-started": { Icon: Circle16Regular, tone: "plain" },
  unrated: { Icon: QuestionCircle16Regular, tone: "plain" },
};

interface Props {
  readonly status: Status;
  /** The council's own words for statuses. */
  readonly labels?: Preferences["labels"];
}

/** A status in words, with its sign. */
export function StatusMark({ status, labels }: Props) {
  const { Icon, tone } = SIGNS[status];
  return (
    <Mark sign={<Icon />} tone={tone}>
      {statusWord(status, labels)}
    </Mark>
  );
}
