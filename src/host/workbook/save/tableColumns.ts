import { decodeXstring, encodeXstring } from "../xml/escape";
import { ElementPatch, withAttributes } from "../xml/patch";
import { numberOr, parseAttributes } from "../xml/tree";
import { attributesXml } from "../xml/write";

interface FileColumn {
  readonly xml: string;
  readonly id: number;
  readonly name: string;
}

/**
 * <tableColumns> with these names in this order. A column of the file keeps its XML (totals, calculated formula): one
 * of the same name first, else one at the same place that no name took is renamed.
 */
export function tableColumnsXml(
  prefix: string,
  names: readonly string[],
  old: string | undefined,
): string {
  const before = old === undefined ? [] : new ElementPatch(old, []).children().map(readColumn);
  const taken = new Set(
    names.flatMap((name) => before.find((column) => column.name === name) ?? []),
  );
  let nextId = Math.max(0, ...before.map(({ id }) => id));
  const columns = uniqueNames(names).map((name, n) => {
    const own = before.find((column) => column.name === name);
    if (own) return own.xml;
    const place = before[n];
    const encoded = encodeXstring(name).replaceAll("\n", "_x000a_");
    if (place && !taken.has(place) && before.length === names.length) {
      return withAttributes(place.xml, { name: encoded });
    }
    return `<${prefix}tableColumn${attributesXml({ id: ++nextId, name: encoded })}/>`;
  });
  const tag = `${prefix}tableColumns`;
  return `<${tag}${attributesXml({ count: columns.length })}>${columns.join("")}</${tag}>`;
}

function readColumn(xml: string): FileColumn {
  const { id, name } = parseAttributes(xml);
  return { xml, id: numberOr(id, 0), name: decodeXstring(name ?? "") };
}

/** Excel wants every name once, whatever its case: a second "Status" is "Status2". */
function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; used.has(unique.toLowerCase()); n++) unique = `${name}${n}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
