/** A workbook of this page's own server, by its address there. Throws a sentence for the person where it is not there. */
export async function fetchWorkbook(address: string): Promise<{ name: string; bytes: Uint8Array }> {
  const url = new URL(address, location.href);
  const name = decodeURIComponent(url.pathname.split("/").pop() ?? "");
  const answer = url.origin === location.origin ? await fetch(url) : null;
  if (!answer?.ok) throw new Error(`“${name}” could not be fetched: start the preview again.`);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
