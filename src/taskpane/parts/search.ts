/** Whether a text holds all the words that were typed, in any order, whatever their case and accents. */
export function searchFor(typed: string): (text: string) => boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return (text) => {
    if (words.length === 0) return true;
    const within = plain(text);
    return words.every((word) => within.includes(word));
  };
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
