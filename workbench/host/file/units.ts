// SPDX-License-Identifier: EUPL-1.2

/** Widths of columns stand in files as digits of the usual font: 7 pixels each, of 0.75 points. */
export const POINTS_A_CHARACTER = 5.25;
