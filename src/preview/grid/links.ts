import type { Hyperlink, Position, Worksheet } from "../../host/embedded";
import { holds } from "./areas";

/** The link of a cell; null where there is none. */
export function linkAt({ hyperlinks }: Worksheet, position: Position): Hyperlink | null {
  return hyperlinks.find(({ area }) => holds(area, position)) ?? null;
}

/** An address that a browser may open; null for files, scripts and the like. */
export function openableAddress({ address }: Hyperlink): string | null {
  return address !== null && /^(https?:|mailto:)/i.test(address) ? address : null;
}
