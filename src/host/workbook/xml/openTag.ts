const QUOTED = /"[^"]*"|'[^']*'|>/g;

/** An element's open or empty tag, apart from what follows it. A ">" inside quotes ends no tag. */
export function splitOpenTag(xml: string): [tag: string, rest: string] {
  QUOTED.lastIndex = 0;
  for (let match = QUOTED.exec(xml); match; match = QUOTED.exec(xml)) {
    if (match[0] === ">") return [xml.slice(0, QUOTED.lastIndex), xml.slice(QUOTED.lastIndex)];
  }
  return [xml, ""];
}
