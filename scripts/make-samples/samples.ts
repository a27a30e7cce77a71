import { brackenmoor } from "./brackenmoor";
import { kestrelshire } from "./kestrelshire";
import { lynmarsh } from "./lynmarsh";
import { portMerrin } from "./port-merrin";
import { quillbury } from "./quillbury";
import { thornvale } from "./thornvale";
import type { Sample } from "./sample";

/** Every sample tracker: one for each of five layouts, then a short one. */
export function samples(): readonly Sample[] {
  return [brackenmoor(), kestrelshire(), lynmarsh(), portMerrin(), thornvale(), quillbury()];
}
