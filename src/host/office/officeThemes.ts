/** Colours as numbers (0xRRGGBB), as `GetOfficeThemeInfo` tells them. */
export interface OfficeTheme {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

/** Excel's "Colourful" and "Black" themes. */
export const OFFICE_THEMES: Readonly<Record<"light" | "dark", OfficeTheme>> = {
  light: {
    bodyForegroundColor: 0x212121,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x212121,
    controlBackgroundColor: 0xf3f3f3,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x212121,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x2b2b2b,
  },
};
