// SPDX-License-Identifier: EUPL-1.2

/** Prefix of the hidden names by which the software knows its own sheets again, even when they were renamed. */
export const OWN_SHEET_NAME_PREFIX = "_PERF_foglio_";

/** Among them, the sheets whose rows staff write themselves: editing them is what they are for. */
export const STAFF_SHEET_NAMES = ["parametri", "registro", "eccezioni"].map((kind) => OWN_SHEET_NAME_PREFIX + kind);

/** Functions of the add-in as they are stored in files, with and without Excel's prefix. */
export const PERF_FUNCTION = /(?:_xldudf_PERF_|\bPERF\.)/i;
