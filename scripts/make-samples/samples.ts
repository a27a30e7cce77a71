import { brackenmoor } from "./brackenmoor";
import { kestrelshire } from "./kestrelshire";
import { lynmarsh } from "./lynmarsh";
import type { Sample } from "./sample";

/** Every sample tracker, in the order of the layouts in docs/reading.md. */
export function samples(): readonly Sample[] {
  return [brackenmoor(), kestrelshire(), lynmarsh()];
}
