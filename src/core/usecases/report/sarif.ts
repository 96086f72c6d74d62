// SPDX-License-Identifier: EUPL-1.2
/**
 * The part of SARIF 2.1.0 (OASIS, static analysis results) that `perf verifica --formato sarif` writes. Names are the
 * standard's. A workbook has no lines: the cell is a logical location, which is what the standard has for that.
 */
export type SarifLevel = "none" | "note" | "warning" | "error";

export interface SarifText {
  readonly text: string;
}

export interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations?: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly kind: "cell" | "sheet";
  }[];
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText & { readonly markdown: string };
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: { readonly norm: string; readonly criteria: readonly string[] };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  /** "review": a person must decide; "open": the rule could not. Both have level "none", as the standard demands. */
  readonly kind: "fail" | "review" | "open";
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  /** All results of a run bear it, or none: [] says that nobody has accepted this one. */
  readonly suppressions: readonly SarifSuppression[];
  readonly properties: { readonly severity: string; readonly criteria: readonly string[] };
}

/** A motivated exception, written outside of what is checked: on «Eccezioni». */
export interface SarifSuppression {
  readonly kind: "external";
  readonly status: "accepted";
  readonly justification: string;
  readonly location: SarifLocation;
}

/** Something about the verification itself: a file that cannot be read, a cell that could not be understood. */
export interface SarifNotification {
  readonly descriptor: { readonly id: string };
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
}

/** Everything of a run but its results, which are written one file after the other. */
export interface SarifTool {
  readonly driver: {
    readonly name: string;
    readonly version: string;
    readonly semanticVersion: string;
    readonly language: string;
    readonly rules: readonly SarifRule[];
  };
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly exitCode: number;
  readonly toolExecutionNotifications: readonly SarifNotification[];
  readonly toolConfigurationNotifications: readonly SarifNotification[];
}
