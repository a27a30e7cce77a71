/** Properties that office.js sets under another name than the reference's. */
const SET_AS: Readonly<Record<string, string>> = {
  Gridlines: "showGridlines",
  Headings: "showHeadings",
};

/** "NumberFormat" on the wire is "numberFormat" in the reference; private names begin with "_" in both. */
export function documentedName(wireName: string): string {
  return SET_AS[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(documentedName: string): string {
  return documentedName.charAt(0).toUpperCase() + documentedName.slice(1);
}
