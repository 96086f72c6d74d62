// SPDX-License-Identifier: EUPL-1.2
import type { HostType } from "../rich-api/host-object";
import { applicationType } from "./application";
import { autoFilterType } from "./auto-filter";
import { dataValidationType } from "./data-validation";
import { formatProtectionType } from "./format-protection";
import { namedItemCollectionType } from "./named-item-collection";
import { namedItemType } from "./named-item";
import { pageLayoutType } from "./page-layout";
import { rangeAreasType } from "./range-areas";
import { rangeBorderCollectionType } from "./range-border-collection";
import { rangeBorderType } from "./range-border";
import { rangeCollectionType } from "./range-collection";
import { rangeFillType } from "./range-fill";
import { rangeFontType } from "./range-font";
import { rangeFormatType } from "./range-format";
import { rangeType } from "./range";
import { runtimeType } from "./runtime";
import { workbookType } from "./workbook";
import { workbookProtectionType } from "./workbook-protection";
import { worksheetCollectionType } from "./worksheet-collection";
import { worksheetFreezePanesType } from "./worksheet-freeze-panes";
import { worksheetProtectionType } from "./worksheet-protection";
import { worksheetType } from "./worksheet";

/** The Excel that this host knows, by the names of the client library's classes. */
export const EXCEL_TYPES: Readonly<Record<string, HostType>> = {
  Application: applicationType,
  AutoFilter: autoFilterType,
  DataValidation: dataValidationType,
  FormatProtection: formatProtectionType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Runtime: runtimeType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
};
