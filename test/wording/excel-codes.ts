// SPDX-License-Identifier: EUPL-1.2

/** Every error code that Microsoft documents for Excel's JavaScript interface. */
export const DOCUMENTED_CODES = (
  "AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired " +
  "GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation " +
  "InvalidReference InvalidRequest InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound " +
  "MemoryLimitReached NotImplemented RequestAborted RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded " +
  "ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation EmptyChartSeries FilteredRangeConflict " +
  "FormulaLengthExceedsLimit InactiveWorkbook InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet " +
  "OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit RefreshWorkbookLinksBlocked UndoNotSupported " +
  "UnsupportedSheet"
).split(" ");

/** Codes that its client library gives itself, or makes of what the container refuses; see library-codes.test.ts. */
export const LIBRARY_CODES = (
  "CannotRegisterEvent CannotUpdateReadOnlyProperty ConnectionFailure InvalidObjectPath InvalidOrTimedOutSession " +
  "InvalidRequestContext OpenWorkbookLinksBlocked PropertyNotLoaded RunMustReturnPromise Timeout ValueNotLoaded " +
  "WriteNotSupportedWhenModalDialogOpen"
).split(" ");
