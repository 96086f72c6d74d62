// SPDX-License-Identifier: EUPL-1.2

/** What the place «Panoramica» keeps beside the verification. */
export interface OverviewState {
  /** What became of the sample workbook that was asked for: a text, or null. */
  readonly sampleNotice: string | null;
}

export const FIRST_OVERVIEW: OverviewState = { sampleNotice: null };
