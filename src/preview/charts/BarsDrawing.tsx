import { formatValue, lineWidth, type Chart } from "../../host/embedded";
import { barsOf, type Bar } from "./bars";
import type { ChartData, PlottedSeries } from "./chartData";
import type { BarKind } from "./chartKind";

export interface BarsDrawingProps {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly kind: BarKind;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_POINT = 4 / 3;
/** Of the plot's length, at most, for the categories' words. */
const WORDS_SHARE = 0.4;
const GAP = 6;

const NO_SERIES: PlottedSeries = { name: "", colour: "", label: null, values: [] };

/** Bars that lie or stand, with the categories' words beside or below them. */
export function BarsDrawing({ chart, data, kind, width, height }: BarsDrawingProps) {
  const fontSize = chart.fontSizes?.categoryAxis ?? 9;
  const wide = (text: string) =>
    lineWidth(text, { size: fontSize, bold: false }) * PIXELS_PER_POINT;
  const line = fontSize * PIXELS_PER_POINT * 1.3;
  // Of bars that stand beside one another, Excel writes the numbers over them.
  const above = !kind.lying && kind.grouping === "clustered" ? 1 : 0;
  const words = kind.lying
    ? Math.min(width * WORDS_SHARE, Math.max(0, ...data.categories.map(wide)) + GAP)
    : line;
  const plot = kind.lying
    ? { left: words, top: 0, width: width - words, height }
    : { left: 0, top: line * above, width, height: height - words - line * above };
  const band = (kind.lying ? height : width) / Math.max(1, data.categories.length);
  const place = (share: number) => (chart.categoryAxisReversed === kind.lying ? share : 1 - share);
  return (
    <svg width={width} height={height} aria-hidden fontFamily="Carlito, Calibri, Arial, sans-serif">
      {data.categories.map((category, at) => {
        const middle = place((at + 0.5) / data.categories.length);
        return (
          <text
            key={at}
            fontSize={`${fontSize}pt`}
            dominantBaseline="central"
            textAnchor={kind.lying ? "end" : "middle"}
            x={kind.lying ? words - GAP : middle * width}
            y={kind.lying ? middle * height : height - line / 2}
          >
            {shortened(category, kind.lying ? words - GAP : band, wide)}
          </text>
        );
      })}
      {barsOf(data, kind.grouping, chart.gapWidth).map((bar) => {
        const { name, colour, label, format } = data.series[bar.series] ?? NO_SERIES;
        const box = boxOf(bar, plot, { lying: kind.lying, place });
        return (
          <g key={`${bar.category} ${name}`}>
            <rect {...box} fill={colour} />
            {label !== null && (bar.value > 0 || above === 1) && (
              <text
                fontSize={`${chart.fontSizes?.labels ?? 9}pt`}
                fill={label}
                textAnchor="middle"
                dominantBaseline="central"
                x={box.x + box.width / 2}
                y={above === 1 ? box.y - line / 2 : box.y + box.height / 2}
              >
                {formatValue(bar.value, format ?? "General", false)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Direction {
  readonly lying: boolean;
  /** Where a share of the categories' axis stands, from the upper or left end. */
  readonly place: (share: number) => number;
}

function boxOf({ from, to, start, size }: Bar, plot: Plot, { lying, place }: Direction) {
  const first = Math.min(place(start), place(start + size));
  return lying
    ? {
        x: plot.left + from * plot.width,
        y: plot.top + first * plot.height,
        width: (to - from) * plot.width,
        height: size * plot.height,
      }
    : {
        x: plot.left + first * plot.width,
        y: plot.top + (1 - to) * plot.height,
        width: size * plot.width,
        height: (to - from) * plot.height,
      };
}

function shortened(text: string, room: number, wide: (text: string) => number): string {
  if (wide(text) <= room) return text;
  let end = text.length;
  while (end > 1 && wide(`${text.slice(0, end)}…`) > room) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
