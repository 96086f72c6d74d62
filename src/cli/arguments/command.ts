// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../core/workbook/address";
import type { Format } from "../check-file";
import type { PlanFile } from "./plan-file";

export type Topic =
  "perf" | "verifica" | "spiega" | "compila" | "parametri" | "valida" | "sigillo" | "correggi" | "copia";

/** What a command that writes a copy of one file is told. */
export interface CopyOptions {
  readonly file: string;
  /** null: preview only. */
  readonly output: string | null;
  readonly preview: boolean;
  readonly overwrite: boolean;
  readonly all: boolean;
  /** null: the one that the workbook says. */
  readonly year: number | null;
}

/** A report to be written beside the copy; its format is that of its name. */
export interface ReportFile {
  readonly path: string;
  readonly format: ReportFormat;
}

export type ReportFormat = "html" | "md" | "json" | "sarif";

export interface Wrong {
  readonly kind: "wrong";
  readonly message: string;
}

export interface VerificaOptions {
  readonly files: readonly string[];
  readonly format: Format;
  readonly all: boolean;
  readonly year: number | null;
  readonly plans: readonly PlanFile[];
}

export interface ValidaOptions extends CopyOptions {
  readonly reports: readonly ReportFile[];
  readonly plans: readonly PlanFile[];
}

export interface CorreggiOptions extends CopyOptions {
  /** Codes of the rules whose fixes are made, proposals too; empty: those of all rules in which there is no choice. */
  readonly rules: readonly string[];
}

/** One cell, in words and figures. */
export interface SpiegaOptions {
  readonly file: string;
  /** As it was typed. */
  readonly sheet: string;
  readonly at: CellPosition;
  readonly format: "testo" | "json";
  readonly year: number | null;
}

/** For whom a copy is made: the OIV, or everybody. */
export type Audience = "oiv" | "pubblicazione";

export interface CopiaOptions extends CopyOptions {
  readonly audience: Audience;
  /** Indicators to be drawn for the OIV, and the seed by which; null: no sample. */
  readonly sample: { readonly size: number; readonly seed: string } | null;
}

export type Command =
  | { readonly kind: "help"; readonly topic: Topic }
  | { readonly kind: "version" }
  | (VerificaOptions & { readonly kind: "verifica" })
  /** "parametri" adds the sheets of settings; "compila" fills in the figures. */
  | (CopyOptions & { readonly kind: "compila" | "parametri" })
  | (ValidaOptions & { readonly kind: "valida" })
  | (CorreggiOptions & { readonly kind: "correggi" })
  | (CopiaOptions & { readonly kind: "copia" })
  | (SpiegaOptions & { readonly kind: "spiega" })
  | { readonly kind: "sigillo"; readonly file: string; readonly all: boolean }
  | Wrong;
