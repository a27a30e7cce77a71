import type { HeaderBlock } from "./header";
import { labelTokens } from "./headerLabel";
import type { TableLayout } from "./layout";

interface HeadedTable {
  readonly header: HeaderBlock;
  readonly layout: TableLayout;
}

/**
 * Whether a page's end cost a table its column of themes, which is merged downwards and at its left: the header comes
 * again with the same labels, less the first of them.
 */
export function hasLostTheme(table: HeadedTable, before: HeadedTable | undefined): boolean {
  const theme = before?.layout.columns.theme;
  if (before === undefined || theme === undefined || table.layout.columns.theme !== undefined)
    return false;
  const [labels, whole] = [labelsOf(table), labelsOf(before)];
  const lost = whole.length - labels.length;
  const isLeft = theme - before.header.firstColumn < lost;
  return lost > 0 && isLeft && labels.every((label, i) => label === whole[lost + i]);
}

const labelsOf = ({ header }: HeadedTable): string[] =>
  header.labels.map(({ parts }) => labelTokens(parts.join(" ")).join(" "));
