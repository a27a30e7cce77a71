/** A button of the add-in on Excel's ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Address of its picture, 16 pixels wide. */
  readonly icon: string;
  /** The function that it runs; null where it shows the pane. */
  readonly functionName: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The add-in's group of the ribbon from its manifest. Pictures are looked for in `folder`. */
export function readRibbon(manifest: string, folder: string): RibbonGroup {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const texts = new Map(
    ["Image", "String"].flatMap((name) =>
      [...xml.getElementsByTagNameNS("*", name)].map((each): [string, string] => [
        each.getAttribute("id") ?? "",
        each.getAttribute("DefaultValue") ?? "",
      ]),
    ),
  );
  const textOf = (element: Element | undefined) =>
    texts.get(element?.getAttribute("resid") ?? "") ?? "";
  const [group] = children(xml.documentElement, "Group");
  if (!group) return { label: "", buttons: [] };
  return {
    label: textOf(children(group, "Label")[0]),
    buttons: children(group, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: textOf(children(control, "Label")[0]),
      description: textOf(children(control, "Description")[0]),
      icon: `${folder}/${textOf(children(control, "Image")[0]).split("/").pop() ?? ""}`,
      functionName: children(control, "FunctionName")[0]?.textContent.trim() ?? null,
    })),
  };
}

function children(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}
