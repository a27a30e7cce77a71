import type { Property } from "../richapi/objectType";
import type { Session } from "../richapi/session";
import { uniform, type StyleProperties } from "../operations/styleProperties";
import { restyle, stylesIn } from "../operations/styles";
import type { AreasSelf } from "./selves";

/** Object properties from style properties: null where an area's cells differ, set for all of them at once. */
export function styleMembers(
  properties: StyleProperties,
): Record<string, Property<AreasSelf, Session>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { read, write }]) => [
      name,
      {
        get: ({ sheet, areas }, { workbook }) =>
          uniform(stylesIn(workbook, sheet, areas).map(read)),
        set: ({ sheet, areas }, value, session) =>
          restyle(session, sheet, areas, (style) => write(style, value)),
      } satisfies Property<AreasSelf, Session>,
    ]),
  );
}
