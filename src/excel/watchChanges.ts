import { listWorksheets, WRITTEN_AS } from "./ownSheets";
import { areaOf, loadArea } from "./read/usedAreas";
import { runExcel } from "./runExcel";
import { sheetChanges, type HeardChange, type KnownSheets, type SheetChange } from "./sheetChanges";

/** Changes come in bursts, such as a paste: they are told of together, so many milliseconds after the first. */
const BURST = 300;

/**
 * Tells of changes to the council's sheets: not to those that this add-in wrote, and not of what it writes itself.
 * Gives a function that ends it. A workbook's names of sheets are asked for anew after each burst; no cell is read.
 */
export async function watchChanges(
  onChange: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  const burst = new Burst(onChange);
  const hear = (kind: SheetChange["kind"]) => (event: WorksheetEvent) => {
    if (!isOwnDoing(event)) burst.add({ ...event, kind });
    return Promise.resolve();
  };
  const { handlers, context } = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(hear("edited")),
      worksheets.onAdded.add(hear("added")),
      worksheets.onDeleted.add(hear("deleted")),
    ];
    burst.known = await listSheets(context);
    return { handlers, context };
  });
  return async () => {
    burst.end();
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}

type WorksheetEvent = Omit<HeardChange, "kind"> & { readonly triggerSource?: string };

/** From ExcelApi 1.14 on Excel says what this add-in did itself; before that only its sheets tell. */
function isOwnDoing({ triggerSource }: WorksheetEvent): boolean {
  return triggerSource === "ThisLocalAddin";
}

/** Gathers what is heard, and tells of it once it has been quiet enough. */
class Burst {
  known: KnownSheets = new Map();
  private readonly heard: HeardChange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isTelling = false;
  private ended = false;

  constructor(private readonly onChange: (change: SheetChange) => void) {}

  add(heard: HeardChange): void {
    this.heard.push(heard);
    this.wait();
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }

  /** What is heard while Excel is asked is told of after that: each change is told of once. */
  private wait(): void {
    if (!this.isTelling) this.timer ??= setTimeout(() => void this.tell(), BURST);
  }

  private async tell(): Promise<void> {
    this.timer = undefined;
    this.isTelling = true;
    const { known: before } = this;
    const heard = this.heard.splice(0);
    const now = await runExcel(listSheets).catch(() => null);
    this.isTelling = false;
    if (this.ended) return;
    const isMore = this.heard.length > 0;
    // Where Excel cannot say now which sheets these were, it is asked again with the next change.
    if (now === null) this.heard.unshift(...heard);
    else this.known = now;
    if (isMore) this.wait();
    if (now !== null) for (const change of sheetChanges(heard, before, now)) this.onChange(change);
  }
}

async function listSheets(context: Excel.RequestContext): Promise<KnownSheets> {
  const used: Excel.Range[] = [];
  const written: Excel.WorksheetCustomProperty[] = [];
  const listed = await listWorksheets(context, {}, (worksheet, index) => {
    written[index] = worksheet.customProperties.getItemOrNullObject(WRITTEN_AS).load("value");
    worksheet.load("id");
    used[index] = loadArea(worksheet.getUsedRangeOrNullObject(true));
  });
  return new Map(
    listed.map(({ worksheet, name, tag }, index) => {
      const range = used[index];
      const area = range === undefined ? null : areaOf(range);
      const property = written[index];
      const isAsWritten = property?.isNullObject === false && property.value === name;
      return [worksheet.id, { name, own: tag !== null, isAsWritten, used: area }];
    }),
  );
}
