export { readCharts } from "./readCharts";
export { refreshCharts } from "./refreshCharts";
export { saveCharts } from "./saveCharts";
