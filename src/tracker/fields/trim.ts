/** The text without the characters at its ends that a test takes; one pass, however long a run of them is. */
export function trimEnds(text: string, takesStart: RegExp, takesEnd: RegExp = takesStart): string {
  let from = 0;
  let to = text.length;
  while (from < to && takesStart.test(text.charAt(from))) from++;
  while (to > from && takesEnd.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
