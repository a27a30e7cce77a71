import type { AnyExcelType } from "./excelType";
import { addinServiceType } from "./addinService";
import { appRuntimeServiceType } from "./appRuntimeService";
import { applicationType, runtimeType, workbookCreatedType } from "./application";
import { autoFilterType } from "./autoFilter";
import { chartType } from "./chart/chart";
import { chartAxesType, chartAxisType, chartGridlinesType } from "./chart/chartAxes";
import { chartCollectionType } from "./chart/chartCollection";
import {
  chartTitleFormatType,
  chartLegendFormatType,
  chartAxisFormatType,
  chartDataLabelFormatType,
  chartFontType,
} from "./chart/chartFormats";
import {
  chartSeriesCollectionType,
  chartSeriesType,
  chartSeriesFormatType,
  chartFillType,
  chartDataLabelsType,
} from "./chart/chartSeries";
import { chartTitleType, chartLegendType } from "./chart/chartTexts";
import { conditionalFormatType } from "./conditionalFormat";
import { conditionalFormatCollectionType } from "./conditionalFormatCollection";
import {
  conditionalRangeFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
} from "./conditionalLook";
import {
  cellValueConditionalFormatType,
  textConditionalFormatType,
  customConditionalFormatType,
  conditionalFormatRuleType,
} from "./conditionalRules";
import { dataValidationType } from "./dataValidation";
import { documentPropertiesType } from "./documentProperties";
import {
  settingCollectionType,
  settingType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
} from "./entries";
import { formatProtectionType } from "./formatProtection";
import { worksheetFreezePanesType } from "./freezePanes";
import { headerFooterGroupType, headerFooterType } from "./headersFooters";
import { namedItemCollectionType, namedItemType } from "./namedItems";
import { pageBreakCollectionType, pageBreakType } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { worksheetProtectionType, workbookProtectionType } from "./protections";
import { rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { rangeBorderType } from "./rangeBorder";
import { rangeBorderCollectionType } from "./rangeBorderCollection";
import { rangeCollectionType } from "./rangeCollection";
import { rangeFillType } from "./rangeFill";
import { rangeFontType } from "./rangeFont";
import { rangeFormatType } from "./rangeFormat";
import { tableType } from "./table";
import { tableCollectionType, tableScopedCollectionType } from "./tableCollection";
import { tableColumnCollectionType, tableColumnType } from "./tableColumns";
import { tableRowCollectionType, tableRowType } from "./tableRows";
import { workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheetCollection";

/** Every Excel object that the host has. */
export const OBJECT_TYPES: readonly AnyExcelType[] = [
  workbookType,
  applicationType,
  runtimeType,
  workbookCreatedType,
  addinServiceType,
  appRuntimeServiceType,
  documentPropertiesType,
  worksheetProtectionType,
  workbookProtectionType,
  settingCollectionType,
  settingType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
  worksheetCollectionType,
  worksheetType,
  worksheetFreezePanesType,
  pageLayoutType,
  pageBreakCollectionType,
  pageBreakType,
  headerFooterGroupType,
  headerFooterType,
  autoFilterType,
  rangeType,
  rangeAreasType,
  rangeCollectionType,
  rangeFormatType,
  rangeFillType,
  rangeFontType,
  rangeBorderCollectionType,
  rangeBorderType,
  formatProtectionType,
  dataValidationType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  cellValueConditionalFormatType,
  textConditionalFormatType,
  customConditionalFormatType,
  conditionalFormatRuleType,
  conditionalRangeFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  tableCollectionType,
  tableScopedCollectionType,
  tableType,
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
  namedItemCollectionType,
  namedItemType,
  chartCollectionType,
  chartType,
  chartTitleType,
  chartLegendType,
  chartAxesType,
  chartAxisType,
  chartGridlinesType,
  chartSeriesCollectionType,
  chartSeriesType,
  chartSeriesFormatType,
  chartFillType,
  chartDataLabelsType,
  chartTitleFormatType,
  chartLegendFormatType,
  chartAxisFormatType,
  chartDataLabelFormatType,
  chartFontType,
];
