import { useState } from "react";
import type { Scheme } from "./document/OpenDocument";

/** Light or dark: as the browser prefers at first, then as the person chose. */
export function usePreferredScheme(): [Scheme, (scheme: Scheme) => void] {
  return useState<Scheme>(() =>
    matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  );
}
