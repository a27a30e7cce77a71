import { Body1 } from "@fluentui/react-components";
import { longDate } from "../../../actions/words";

/** Which kept report a report that was made is compared with. */
export function ComparedWith({ day }: { readonly day: string | null }) {
  return day === null ? null : <Body1>Compared with the report as at {longDate(day)}.</Body1>;
}
