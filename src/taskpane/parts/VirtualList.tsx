import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode, type RefObject } from "react";
import { useListKeys } from "./useListKeys";

const useStyles = makeStyles({
  list: {
    flex: "1 1 0",
    minHeight: "180px",
    overflowY: "auto",
    // The focus ring of a row that touches the edge.
    padding: "2px",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  rows: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Where a person was in a list. */
export interface ListPlace {
  /** Pixels from the top. */
  readonly offset: number;
  /** The row that the keyboard is at. */
  readonly row: number;
  /** The row takes the keyboard's focus: a person has come back to it. Holds until they are anywhere else. */
  readonly takesFocus?: boolean;
}

export const LIST_START: ListPlace = { offset: 0, row: 0 };

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** About how high a row is, in pixels, until it is drawn. */
  readonly estimate: (row: Row) => number;
  /** `isCurrent` for the one row that Tab reaches; the arrow keys go to the others. */
  readonly render: (row: Row, isCurrent: boolean) => ReactNode;
  readonly start?: ListPlace;
  readonly onPlace?: (place: ListPlace) => void;
}

/** A list of any length, of which only what is seen is drawn. A row's first `data-main` takes the keyboard's focus. */
export function VirtualList<Row>({
  label,
  rows,
  keyOf,
  estimate,
  render,
  start = LIST_START,
  onPlace,
}: Props<Row>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const virtual = useRowsInSight(list, { rows, keyOf, estimate, offset: start.offset });
  const keys = useListKeys(list, rows.length, start, (row) => virtual.scrollToIndex(row));
  const tellPlace = () => onPlace?.({ offset: list.current?.scrollTop ?? 0, row: keys.current });
  return (
    <div
      ref={list}
      className={styles.list}
      onScroll={tellPlace}
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        keys.onFocus(event);
        tellPlace();
      }}
    >
      <div
        role="list"
        aria-label={label}
        className={styles.rows}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, key, start: top }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <div
              key={key}
              ref={virtual.measureElement}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${top}px)` }}
            >
              {render(row, index === keys.current)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface RowsToDraw<Row> extends Pick<Props<Row>, "rows" | "keyOf" | "estimate"> {
  readonly offset: number;
}

function useRowsInSight<Row>(
  list: RefObject<HTMLElement | null>,
  { rows, keyOf, estimate, offset }: RowsToDraw<Row>,
) {
  // Its functions change unseen, which only React's compiler would mind: this project does not use it.
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => sizeOf(rows[index], estimate),
    getItemKey: (index) => keyAt(rows[index], keyOf, index),
    overscan: 6,
    initialOffset: offset,
  });
}

function sizeOf<Row>(row: Row | undefined, estimate: (row: Row) => number): number {
  return row === undefined ? 0 : estimate(row);
}

function keyAt<Row>(row: Row | undefined, keyOf: (row: Row) => string, index: number): string {
  return row === undefined ? String(index) : keyOf(row);
}
