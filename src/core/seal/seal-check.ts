// SPDX-License-Identifier: EUPL-1.2

export type CellChangeKind = "added" | "removed" | "changed";

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly change: CellChangeKind;
}

/** A sheet that is no longer as it was sealed. */
export type ChangedSheet =
  | { readonly kind: "added" | "removed"; readonly sheet: string }
  | {
      readonly kind: "renamed";
      readonly sheet: string;
      readonly to: string;
      /** What else changed on it. */
      readonly cells: readonly ChangedCell[];
    }
  | {
      readonly kind: "changed";
      readonly sheet: string;
      /** In reading order; empty when it cannot be told which (it is told by the whole alone). */
      readonly cells: readonly ChangedCell[];
    };

/** What the sheet of the seal says of itself. */
export interface SealFacts {
  /** As written on the sheet, for people. */
  readonly sealedAt: string;
  readonly version: string;
  readonly overall: string;
  readonly cells: number;
}

/** Why a seal cannot be read: its format is not known, or the sheet does not agree with itself. */
export type SealDamage = "format" | "group" | "overall";

/** What comes of comparing a workbook with its seal. */
export type SealCheck =
  | {
      readonly state: "whole";
      readonly facts: SealFacts;
      /** Results that some program left out when it saved: their formulas are whole. */
      readonly uncalculated: number;
      /** Formulas that gave way to their results when the copy was made. */
      readonly frozen: number;
    }
  | { readonly state: "changed"; readonly facts: SealFacts; readonly sheets: readonly ChangedSheet[] }
  | { readonly state: "unsealed" }
  | { readonly state: "unreadable"; readonly why: SealDamage };
