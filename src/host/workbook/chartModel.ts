export interface ChartSeries {
  name: string;
  /** Formulas such as "'Board summary'!$B$12:$B$18". */
  nameFormula: string;
  valuesFormula: string;
  categoriesFormula: string;
  colour: string | null;
  hasDataLabels: boolean;
  /** Of the data labels, automatic where absent: number format, colour of the text. */
  labelFormat?: string;
  labelColour?: string;
}

/** Points; what is absent has Excel's own size. */
export interface ChartFontSizes {
  title?: number;
  legend?: number;
  categoryAxis?: number;
  valueAxis?: number;
  labels?: number;
}

export interface Chart {
  id: string;
  name: string;
  /** Excel.ChartType, e.g. "BarStacked". */
  type: string;
  title: string | null;
  legend: "Top" | "Bottom" | "Left" | "Right" | null;
  /** Points. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  categoryAxisReversed: boolean;
  /** Percent of a bar's width between bars; null where Excel chooses. */
  gapWidth: number | null;
  /** Shown where absent; charts without axes have neither. */
  valueAxisVisible?: boolean;
  /** Where the value axis ends; as Excel chooses where absent. */
  valueAxisMaximum?: number;
  valueGridlines?: boolean;
  fontSizes?: ChartFontSizes;
  /** What the chart says, for people who do not see it. */
  altText?: string;
}
