import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Excel tells nobody that its theme was changed (the event of office.js is Outlook's): it is asked again when a person
 * comes back to the pane, as she does from where themes are chosen.
 */
function subscribe(listener: () => void): () => void {
  const preference = matchMedia(DARK);
  preference.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    preference.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

/** Excel's theme where Excel tells it; on the web it may not, and then the browser's preference holds. */
function isDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme ? isDarkColour(theme.bodyBackgroundColor) : matchMedia(DARK).matches;
}

/** By the weight of red, green and blue in what the eye sees (ITU-R BT.601). */
function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

export interface PaneTheme {
  readonly theme: Theme;
  /** For what the browser draws itself: scroll bars, the calendar of a date. */
  readonly colorScheme: "dark" | "light";
}

const LIGHT_PANE: PaneTheme = { theme: webLightTheme, colorScheme: "light" };
const DARK_PANE: PaneTheme = { theme: webDarkTheme, colorScheme: "dark" };

/** Fluent's light or dark theme, as Excel's is. */
export function useOfficeTheme(): PaneTheme {
  return useSyncExternalStore(subscribe, isDark) ? DARK_PANE : LIGHT_PANE;
}
