import type { BorderIndex } from "../operations/borders";
import type { RangeSelf } from "../richapi/session";
import type {
  Area,
  Chart,
  ChartSeries,
  ConditionalFormat,
  DefinedName,
  Table,
  Workbook,
  Worksheet,
} from "../workbook/model";

/** One area of a worksheet, or several. */
export interface AreasSelf {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

export interface TableSelf {
  readonly sheet: Worksheet;
  readonly table: Table;
}

/** A column or row of a table, by its zero-based place in it. */
export interface TablePartSelf extends TableSelf {
  readonly index: number;
}

export interface ChartSelf {
  readonly sheet: Worksheet;
  readonly chart: Chart;
}

export interface SeriesSelf extends ChartSelf {
  readonly series: ChartSeries;
}

export interface AxisSelf extends ChartSelf {
  readonly axis: "Category" | "Value";
}

export interface LabelsSelf extends ChartSelf {
  readonly series: readonly ChartSeries[];
}

/** A part of a chart whose letters have a size. */
export interface FontSelf extends ChartSelf {
  readonly part: keyof NonNullable<Chart["fontSizes"]>;
}

export interface ConditionalFormatSelf {
  readonly sheet: Worksheet;
  readonly format: ConditionalFormat;
}

/** An entry of settings or custom properties. */
export interface EntrySelf {
  readonly map: Map<string, string>;
  readonly key: string;
  /** Says that the map changed. */
  readonly touch: () => void;
}

/** What each Excel object stands for in the workbook, by the object's type name. */
export interface Selves {
  Workbook: Workbook;
  Runtime: Workbook;
  /** Null: an empty one. */
  WorkbookCreated: { readonly bytes: Uint8Array | null };
  Application: Workbook;
  DocumentProperties: Workbook;
  SettingCollection: Workbook;
  Setting: EntrySelf;
  WorkbookProtection: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Worksheet;
  WorksheetProtection: Worksheet;
  WorksheetFreezePanes: Worksheet;
  WorksheetCustomPropertyCollection: Worksheet;
  WorksheetCustomProperty: EntrySelf;
  PageLayout: Worksheet;
  PageBreakCollection: Worksheet;
  /** By the zero-based row that begins the page. */
  PageBreak: { readonly sheet: Worksheet; readonly row: number };
  HeaderFooterGroup: Worksheet;
  HeaderFooter: Worksheet;
  /** An area's filter: the worksheet's own, or a table's. */
  AutoFilter: { readonly sheet: Worksheet; readonly table: Table | null };
  Range: RangeSelf;
  RangeAreas: AreasSelf;
  RangeCollection: AreasSelf;
  RangeFormat: AreasSelf;
  RangeFill: AreasSelf;
  RangeFont: AreasSelf;
  RangeBorderCollection: AreasSelf;
  RangeBorder: AreasSelf & { readonly index: BorderIndex };
  FormatProtection: AreasSelf;
  DataValidation: AreasSelf;
  ConditionalFormatCollection: AreasSelf;
  ConditionalFormat: ConditionalFormatSelf;
  CellValueConditionalFormat: ConditionalFormatSelf;
  TextConditionalFormat: ConditionalFormatSelf;
  CustomConditionalFormat: ConditionalFormatSelf;
  ConditionalFormatRule: ConditionalFormatSelf;
  ConditionalRangeFormat: ConditionalFormatSelf;
  ConditionalRangeFill: ConditionalFormatSelf;
  ConditionalRangeFont: ConditionalFormatSelf;
  /** One worksheet's, or null for the whole workbook's. */
  TableCollection: { readonly workbook: Workbook; readonly sheet: Worksheet | null };
  /** Those that an area touches, or holds whole. */
  TableScopedCollection: AreasSelf & { readonly fullyContained: boolean };
  Table: TableSelf;
  TableColumnCollection: TableSelf;
  TableColumn: TablePartSelf;
  TableRowCollection: TableSelf;
  TableRow: TablePartSelf;
  NamedItemCollection: { readonly workbook: Workbook; readonly sheet: Worksheet | null };
  NamedItem: { readonly workbook: Workbook; readonly name: DefinedName };
  ChartCollection: Worksheet;
  Chart: ChartSelf;
  ChartTitle: ChartSelf;
  ChartTitleFormat: FontSelf;
  ChartLegend: ChartSelf;
  ChartLegendFormat: FontSelf;
  ChartAxes: ChartSelf;
  ChartAxis: AxisSelf;
  ChartAxisFormat: FontSelf;
  ChartGridlines: AxisSelf;
  ChartSeriesCollection: ChartSelf;
  ChartSeries: SeriesSelf;
  ChartSeriesFormat: SeriesSelf;
  ChartFill: SeriesSelf;
  /** One series' labels, or null for those of all. */
  ChartDataLabels: LabelsSelf;
  ChartDataLabelFormat: LabelsSelf & FontSelf;
  ChartFont: FontSelf & { readonly labels?: LabelsSelf };
}
