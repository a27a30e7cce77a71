import { CalendarError16Regular, Clock16Regular } from "@fluentui/react-icons";
import type { Deadline } from "../../../actions/describeActions";
import { Mark } from "../../parts/Mark";

/** Whether an action is late; nothing where it is not. */
export function DeadlineMark({ deadline }: { readonly deadline: Deadline }) {
  switch (deadline) {
    case "No":
      return null;
    case "Overdue":
      return (
        <Mark sign={<CalendarError16Regular />} tone="bad">
          Overdue
        </Mark>
      );
    case "Not confirmed as met":
      return (
        <Mark sign={<Clock16Regular />} tone="warning">
          Not confirmed as met
        </Mark>
      );
    case "Set aside":
      return <Mark sign={<Clock16Regular />}>Overdue flag set aside</Mark>;
  }
}
