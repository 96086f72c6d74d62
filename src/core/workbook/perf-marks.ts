// SPDX-License-Identifier: EUPL-1.2

/** Prefix of the hidden names by which the software knows its own sheets again, even when they were renamed. */
export const OWN_SHEET_NAME_PREFIX = "_PERF_foglio_";

/** Functions of the add-in as they are stored in files, with and without Excel's prefix. */
export const PERF_FUNCTION = /(?:_xldudf_PERF_|\bPERF\.)/i;
