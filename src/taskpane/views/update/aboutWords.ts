const MOST = 5;

/** "1.1, 1.2 and 4 more": the actions that something is about. */
export function aboutWords(names: readonly string[]): string {
  const more = names.length - MOST;
  return more > 0 ? `${names.slice(0, MOST).join(", ")} and ${more} more` : names.join(", ");
}
