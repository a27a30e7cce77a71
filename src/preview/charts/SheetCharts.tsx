import type { CSSProperties } from "react";
import type { Chart, Workbook, Worksheet } from "../../host/embedded";
import { COLUMN_HEADS, ROW_HEADS } from "../grid/sizes";
import { PIXELS_PER_POINT } from "../grid/sheetLayout";
import { BarsDrawing } from "./BarsDrawing";
import { chartData } from "./chartData";
import { barKind } from "./chartKind";

export interface SheetChartsProps {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
}

/** The charts of a sheet in their places: bars and columns are drawn, others are named. */
export function SheetCharts({ workbook, sheet }: SheetChartsProps) {
  return sheet.charts.map((chart) => <ChartBox key={chart.id} workbook={workbook} chart={chart} />);
}

const PADDING = 8;

function ChartBox({ workbook, chart }: { readonly workbook: Workbook; readonly chart: Chart }) {
  const kind = barKind(chart.type);
  const data = chartData(workbook, chart);
  const width = chart.width * PIXELS_PER_POINT;
  const height = chart.height * PIXELS_PER_POINT;
  const named = chart.title ?? chart.name;
  const titleHeight = chart.title === null ? 0 : 28;
  const legendHeight = chart.legend === null ? 0 : 26;
  return (
    <figure
      role="img"
      aria-label={`Chart: ${chart.altText ?? named}`}
      style={{
        ...FIGURE,
        left: ROW_HEADS + chart.left * PIXELS_PER_POINT,
        top: COLUMN_HEADS + chart.top * PIXELS_PER_POINT,
        width,
        height,
      }}
    >
      {chart.title !== null && (
        <div
          style={{ ...TITLE, height: titleHeight, fontSize: `${chart.fontSizes?.title ?? 14}pt` }}
        >
          {chart.title}
        </div>
      )}
      {kind ? (
        <BarsDrawing
          {...{ chart, data, kind }}
          width={width - 2 * PADDING}
          height={Math.max(20, height - titleHeight - legendHeight - 2 * PADDING)}
        />
      ) : (
        <p style={{ margin: 0 }}>
          A chart stands here: “{named}”. This preview draws bars and columns only.
        </p>
      )}
      {kind && chart.legend !== null && (
        <div style={{ ...LEGEND, fontSize: `${chart.fontSizes?.legend ?? 9}pt` }}>
          {data.series.map(({ name, colour }) => (
            <span key={name}>
              <span style={{ ...SWATCH, background: colour }} /> {name}
            </span>
          ))}
        </div>
      )}
    </figure>
  );
}

const FIGURE: CSSProperties = {
  position: "absolute",
  boxSizing: "border-box",
  margin: 0,
  padding: PADDING,
  overflow: "hidden",
  background: "#FFFFFF",
  color: "#404040",
  border: "1px solid #D9D9D9",
  fontFamily: "Carlito, Calibri, Arial, sans-serif",
  zIndex: 1,
};
const TITLE: CSSProperties = {
  textAlign: "center",
  whiteSpace: "nowrap",
  overflow: "hidden",
  textOverflow: "ellipsis",
};
const LEGEND: CSSProperties = {
  display: "flex",
  justifyContent: "center",
  flexWrap: "wrap",
  gap: "2px 12px",
  paddingTop: 6,
};
const SWATCH: CSSProperties = { display: "inline-block", width: 9, height: 9 };
