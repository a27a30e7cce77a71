/** A rating's cell, parted where its comment begins: "GREEN" and ": all signed up". */
export interface RatedText {
  readonly word: string;
  /** The comment with what parts it from the word; "" where there is none. */
  readonly rest: string;
}

/** The word of a rating and the comment behind it, as they stand in their cell. */
export function partComment(text: string, comment: string | null): RatedText {
  const at = comment === null || comment === "" ? -1 : commentAt(text, comment);
  if (at < 0) return { word: text.trim(), rest: "" };
  const before = text.slice(0, at);
  const word = before.replace(/[\s:;,(–-]*$/, "");
  return { word: word.trim(), rest: text.slice(word.length) };
}

/** Where a comment begins in its cell, whose spaces and dashes may not be as they are read; -1 for nowhere. */
function commentAt(text: string, comment: string): number {
  const at = text.toLowerCase().indexOf(comment.toLowerCase());
  const words = comment.match(/[\p{L}\p{N}]+/gu);
  if (at >= 0 || words === null) return at;
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}`, "iu"));
}
