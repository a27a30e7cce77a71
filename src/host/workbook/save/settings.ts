import type { Package } from "../package";
import { findWebExtension, readSettings } from "../read/settings";
import { ElementPatch } from "../xml/patch";
import { elementXml, XML_DECLARATION } from "../xml/write";

/** Who the settings belong to, as the add-in's manifest and its store say. */
export interface AddInReference {
  readonly id: string;
  readonly version: string;
  /** "developer" for a sideloaded add-in, "EXCatalog" for one that an organisation deploys. */
  readonly store: string;
  readonly storeType: string;
}

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PANES_KIND = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_KIND = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";

const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/** Writes an add-in's settings where Office keeps them; those of other add-ins stay. */
export function saveSettings(
  pack: Package,
  settings: ReadonlyMap<string, string>,
  addIn: AddInReference,
): void {
  const before = readSettings(pack, addIn.id);
  if (JSON.stringify([...before]) === JSON.stringify([...settings])) return;
  const known = findWebExtension(pack, addIn.id);
  const path = known?.path ?? pack.freePath("xl/webextensions/webextension", ".xml");
  const patch = new ElementPatch(known ? pack.text(path) : newExtension(addIn), ORDER);
  const { prefix } = patch;
  const items = [...settings].map(([name, value]) =>
    elementXml(`${prefix}property`, { name, value }),
  );
  patch.set("properties", elementXml(`${prefix}properties`, {}, items.join("")));
  pack.addPart(path, patch.toString(), EXTENSION_TYPE);
  if (!known) addTaskPane(pack, path);
}

function newExtension({ id, version, store, storeType }: AddInReference): string {
  const reference = elementXml("we:reference", { id, version, store, storeType });
  const rest = "<we:alternateReferences/><we:properties/><we:bindings/>";
  const snapshot = `<we:snapshot xmlns:r="${RELATIONSHIPS}"/>`;
  const root = { "xmlns:we": EXTENSION, id: `{${id.replace(/[{}]/g, "").toUpperCase()}}` };
  return XML_DECLARATION + elementXml("we:webextension", root, reference + rest + snapshot);
}

/** Names the settings part in the task panes part: a pane that stays closed when the file is opened. */
function addTaskPane(pack: Package, extensionPath: string): void {
  const known = pack.relationships("").ofKind("webextensiontaskpanes")[0]?.target;
  const path = known ?? "xl/webextensions/taskpanes.xml";
  const text = pack.has(path)
    ? pack.text(path)
    : `${XML_DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES}"/>`;
  const patch = new ElementPatch(text, []);
  const id = pack.relationships(path).add(EXTENSION_KIND, extensionPath);
  const reference = `<${patch.prefix}webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
  const pane = { dockstate: "right", visibility: 0, width: 350, row: patch.names().length };
  patch.append("taskpane", elementXml(`${patch.prefix}taskpane`, pane, reference));
  pack.addPart(path, patch.toString(), PANES_TYPE);
  if (known === undefined) pack.relationships("").add(PANES_KIND, path);
}
