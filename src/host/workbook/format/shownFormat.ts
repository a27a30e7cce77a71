/** Codes that mean "as the system is set", and what a system set to the United Kingdom shows for them. */
const SYSTEM: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
};
const LONG_DATE = "dd mmmm yyyy";
const LONG_TIME = "hh:mm:ss";

/** The number format that is shown for a style's own: the system's dates and times in the order of the kingdom. */
export function shownFormat(numberFormat: string): string {
  if (numberFormat === "" || numberFormat.toLowerCase() === "general") return "General";
  if (/^\[\$-[fF]800\]/.test(numberFormat)) return LONG_DATE;
  if (/^\[\$-[fF]400\]/.test(numberFormat)) return LONG_TIME;
  return SYSTEM[numberFormat.replace(/;@$/, "")] ?? numberFormat;
}
