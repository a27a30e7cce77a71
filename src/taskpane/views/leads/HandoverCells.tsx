import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { HandoverPreview } from "../../../actions/handover";
import { idOf } from "../../../actions/updates";
import { counted } from "../../../actions/words";
import { ListNote } from "../../parts/ListNote";
import { PlaceLink } from "../../parts/PlaceLink";
import type { Handing } from "../../state/handing";
import { ApplyFields } from "../update/preview/ApplyFields";
import { ChangeList } from "../update/preview/ChangeList";
import { wouldChange } from "../update/preview/wouldChange";
import type { StageProps } from "../update/stage";
import { useActionNames } from "../update/useActionNames";

const useStyles = makeStyles({ back: { alignSelf: "start" } });

interface Props extends StageProps {
  readonly handing: Handing;
  readonly preview: HandoverPreview;
}

/** The cells that a handover would write, each before and after, and those that it leaves to a person. */
export function HandoverCells(props: Props) {
  const styles = useStyles();
  const { store, lines, handing, preview } = props;
  const names = useActionNames(lines);
  const { changes, hidden } = preview;
  const wanted = changes.filter((change) => !handing.leftOut.includes(idOf(change)));
  const { leaveOut, apply, back } = store.handover;
  return (
    <>
      <Text>{wouldChange(changes.length)}</Text>
      <LeftToPeople {...props} />
      <ChangeList
        changes={changes}
        hidden={hidden}
        leftOut={handing.leftOut}
        names={names}
        onLeaveOut={leaveOut}
        onSelect={(place) => void store.select(place)}
      />
      {changes.length === 0 ? (
        <Button className={styles.back} onClick={back}>
          Back
        </Button>
      ) : (
        <ApplyFields {...props} changes={wanted} onApply={() => void apply()} onBack={back} />
      )}
    </>
  );
}

function LeftToPeople({ store, preview: { refused } }: Props) {
  if (refused.length === 0) return null;
  return (
    <ListNote title={`${counted(refused.length, "cell")} left for you to change`}>
      {refused.map(({ sheet, cell, reason }) => (
        <li key={`${sheet}!${cell}`}>
          {`${reason} `}
          <PlaceLink
            place={{ sheet, cells: [cell] }}
            of="left for you"
            onSelect={(place) => void store.select(place)}
          />
        </li>
      ))}
    </ListNote>
  );
}
