import { brackenmoor } from "./brackenmoor";
import { kestrelshire } from "./kestrelshire";
import { lynmarsh } from "./lynmarsh";
import { portMerrin } from "./port-merrin";
import { quillbury } from "./quillbury";
import { thornvale } from "./thornvale";
import { wendmere } from "./wendmere";
import type { Sample } from "./sample";

/** Every sample tracker: one for each of five layouts, a short one, and one with what the others lack. */
export function samples(): readonly Sample[] {
  return [
    brackenmoor(),
    kestrelshire(),
    lynmarsh(),
    portMerrin(),
    thornvale(),
    quillbury(),
    wendmere(),
  ];
}
