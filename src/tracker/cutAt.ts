/** The beginning of a text, at most so long in UTF-16 units as Excel counts them, and never half of an emoji. */
export function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(length - 1));
  return text.slice(0, isHalf ? length - 1 : length);
}
