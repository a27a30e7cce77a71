import {
  dateFields,
  type ExpectedAction,
  type ExpectedFlag,
  type ExpectedTable,
  flagAt,
  oneLine,
  textEnds,
} from "../expectation";
import type { CellStyle, Content } from "../xlsx/cell";
import { rgb, theme } from "../xlsx/colour";
import { SheetDraft } from "../xlsx/sheet";
import type { PageAction, PageEntry, PageRest } from "./pages-content";

const WIDTHS = [34, 44, 22, 36, 34, 20, 16];
const TEXT: CellStyle = { wrap: true, vertical: "top", border: true };
const HEAD: CellStyle = {
  bold: true,
  wrap: true,
  vertical: "top",
  border: true,
  fill: theme("dark2", 0.7999816888943144),
};
const PRIORITY: CellStyle = {
  bold: true,
  size: 12,
  colour: theme("light1"),
  fill: theme("dark2", -0.249977111117893),
};
const AIM: CellStyle = { bold: true, wrap: true, fill: theme("dark2", 0.5999938962981048) };
const BANNER: CellStyle = { italic: true, size: 9, colour: rgb("7F7F7F"), align: "center" };
const FLAG_COLUMNS: Record<string, string> = {
  "missing-evidence": "D",
  "status-conflict": "G",
};

export interface PagePlan {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly banner: string;
  /** A to G; the last says what the colours mean. */
  readonly heads: readonly string[];
  readonly ragKey: Readonly<Record<string, string>>;
  readonly entries: readonly PageEntry[];
}

export interface DrawnPages {
  readonly draft: SheetDraft;
  readonly tables: readonly ExpectedTable[];
  readonly actions: readonly ExpectedAction[];
  readonly flags: readonly ExpectedFlag[];
}

/** A plan laid out for paper: the banner and the header come again on each page, and rows run over its end. */
export function drawPages(plan: PagePlan): DrawnPages {
  return new PageDrawing(plan).draw();
}

class PageDrawing {
  private readonly draft: SheetDraft;
  private readonly tables: ExpectedTable[] = [];
  private readonly actions: ExpectedAction[] = [];
  private readonly flags: ExpectedFlag[] = [];
  private readonly rowOf = new Map<string, number>();
  private next = 1;
  private headerRow: number | null = null;
  private themeText = "";

  constructor(private readonly plan: PagePlan) {
    this.draft = new SheetDraft(plan.sheet, WIDTHS);
  }

  draw(): DrawnPages {
    for (const title of this.plan.titles) this.wide(title, { bold: true, size: 14 });
    this.plan.entries.forEach((entry, index) => {
      this.drawEntry(entry, this.plan.entries.slice(index + 1));
    });
    this.endTable();
    return { draft: this.draft, tables: this.tables, actions: this.actions, flags: this.flags };
  }

  private drawEntry(entry: PageEntry, after: readonly PageEntry[]): void {
    switch (entry.kind) {
      case "action":
        return this.drawAction(entry, restOf(after));
      case "rest":
        return this.drawRest(entry);
      case "page break":
        this.wide(this.plan.banner, BANNER);
        return this.drawHeader();
      case "priority":
        this.endTable();
        this.wide(entry.label, PRIORITY);
        this.wide(`- ${entry.aim}`, AIM);
        this.themeText = `${entry.label} - ${entry.aim}`;
        return;
      case "outcomes":
        this.wide("OUTCOMES", { ...AIM, fill: theme("accent5", 0.7999816888943144) });
        for (const outcome of entry.outcomes) this.wide(`- ${outcome}`, { wrap: true });
        return;
      case "section":
        this.endTable();
        for (const line of entry.lines) this.wide(line, { wrap: true });
    }
  }

  private wide(text: string, style: CellStyle): void {
    this.draft.putMerged(`A${this.next}:G${this.next}`, text, style);
    this.next += 1;
  }

  private drawHeader(): void {
    this.headerRow ??= this.next;
    this.plan.heads.forEach((head, index) => {
      this.draft.put(`${"ABCDEFG"[index] ?? ""}${this.next}`, head, HEAD);
    });
    this.next += 1;
  }

  private endTable(): void {
    if (this.headerRow === null) return;
    this.tables.push({
      sheet: this.plan.sheet,
      range: `A${this.headerRow}:G${this.next - 1}`,
      headerRows: 1,
      columns: {
        objective: "A",
        action: "B",
        lead: "C",
        evidence: "D",
        impact: "E",
        due: "F",
        rag: "G",
      },
      quarters: [],
      ragKey: this.plan.ragKey,
    });
    this.headerRow = null;
  }

  private drawAction(action: PageAction, rests: readonly PageRest[]): void {
    const row = this.next;
    this.rowOf.set(action.ref, row);
    this.cells(row, [
      `${action.ref} ${action.focus}`,
      action.action,
      action.lead.text,
      action.evidence,
      action.impact,
      this.placed(action.by.shown),
    ]);
    this.drawRating(row, action);
    this.next += 1;
    const words = [action, ...rests].findIndex(({ rating }) => rating.word !== undefined);
    const ratingRow = row + this.rowsBefore(words);
    this.actions.push(this.expectedAction(action, rests, row, ratingRow));
    for (const note of action.flags) {
      const column = FLAG_COLUMNS[note.split(" ")[0] ?? ""] ?? "F";
      const cell = `${column}${column === "G" ? ratingRow : row}`;
      this.flags.push(flagAt(note, action.ref, this.plan.sheet, cell));
    }
  }

  /** The nth part of a split row stands after n page breaks of a banner and a header each. */
  private rowsBefore(part: number): number {
    return part <= 0 ? 0 : part * 3;
  }

  private drawRest(rest: PageRest): void {
    this.cells(this.next, [
      rest.focus ?? null,
      rest.action ?? null,
      null,
      rest.evidence ?? null,
      rest.impact ?? null,
      null,
    ]);
    this.drawRating(this.next, rest);
    this.next += 1;
  }

  private cells(row: number, contents: readonly Content[]): void {
    contents.forEach((content, index) => {
      this.draft.put(`${"ABCDEF"[index] ?? ""}${row}`, content, TEXT);
    });
  }

  private drawRating(row: number, { rating }: PageAction | PageRest): void {
    const style: CellStyle = { ...TEXT, align: "center", bold: true };
    this.draft.put(
      `G${row}`,
      rating.word ?? null,
      rating.fill ? { ...style, fill: rating.fill } : style,
    );
  }

  private placed(shown: Content): Content {
    if (typeof shown !== "object" || shown === null || !("formula" in shown)) return shown;
    const formula = shown.formula.replace(/\{([\d.]+)\}/g, (_, ref: string) => {
      return String(this.rowOf.get(ref) ?? 0);
    });
    return { ...shown, formula };
  }

  private expectedAction(
    action: PageAction,
    rests: readonly PageRest[],
    row: number,
    ratingRow: number,
  ): ExpectedAction {
    const focus = joined([action.focus, ...rests.map((rest) => rest.focus)]);
    const text = joined([action.action ?? undefined, ...rests.map((rest) => rest.action)]);
    const [rag = "", status = ""] = action.now.split(" ");
    return {
      ref: action.ref,
      sheet: this.plan.sheet,
      cell: `${action.action === null ? "A" : "B"}${row}`,
      theme: this.themeText,
      objective: `${action.ref} ${focus}`,
      ...textEnds(action.action === null ? focus : text),
      leads: action.lead.names,
      ...dateFields(action.by),
      milestones: [],
      ratings: [{ period: "now", rag, status, cell: `G${ratingRow}` }],
      rag,
      status,
      hasEvidence: !action.flags.some((note) => note.startsWith("missing-evidence")),
      ...(rests.length > 0 && {
        continuedInRows: rests.map((_, n) => row + this.rowsBefore(n + 1)),
      }),
      seeAlso: null,
    };
  }
}

/** The parts of a split row on the pages after it. */
function restOf(after: readonly PageEntry[]): PageRest[] {
  const end = after.findIndex(({ kind }) => kind !== "rest" && kind !== "page break");
  return after
    .slice(0, end === -1 ? after.length : end)
    .filter((entry): entry is PageRest => entry.kind === "rest");
}

function joined(parts: readonly (string | undefined)[]): string {
  return oneLine(parts.filter((part) => part !== undefined).join(" "));
}
