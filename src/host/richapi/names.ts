/** "NumberFormat" on the wire is "numberFormat" in the reference; private names begin with "_" in both. */
export function documentedName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(documentedName: string): string {
  return documentedName.charAt(0).toUpperCase() + documentedName.slice(1);
}
