// SPDX-License-Identifier: EUPL-1.2
import type { CopyFact } from "../../core/workbook/copy-plan";

/** Codes of what the file alone knows; their words are in wording/copy.ts. */
export type FactCode =
  /** { count } each. */
  | "copy-comments"
  | "copy-people"
  | "copy-properties"
  | "copy-outside-files"
  | "copy-file-links"
  | "copy-connections"
  | "copy-pivots"
  | "copy-macros"
  | "copy-objects"
  | "copy-printers"
  | "copy-custom-data"
  | "copy-history"
  | "copy-add-ins"
  | "copy-signature"
  | "copy-other-parts"
  | "copy-sheet-links"
  | "copy-validations"
  | "copy-conditions"
  | "copy-chart-sources"
  | "copy-texts"
  | "copy-further-formulas"
  /** { count, names } */
  | "copy-names"
  /** Stays. { sheet, count } */
  | "copy-hidden-rows"
  | "copy-hidden-columns"
  /** Stays. { title } */
  | "copy-title";

/** What is noted of the file while a copy is made. */
export interface Ledger {
  /** Adds to what was taken out. */
  readonly take: (code: FactCode, count?: number, name?: string) => void;
  readonly keep: (code: FactCode, args: CopyFact["args"]) => void;
  readonly facts: () => readonly CopyFact[];
}

const NAMES_SHOWN = 10;

export function ledger(): Ledger {
  const taken = new Map<FactCode, { count: number; names: string[] }>();
  const kept: CopyFact[] = [];
  return {
    take: (code, count = 1, name) => {
      if (count === 0) return;
      const entry = taken.get(code) ?? { count: 0, names: [] };
      entry.count += count;
      if (name !== undefined && entry.names.length < NAMES_SHOWN) entry.names.push(name);
      taken.set(code, entry);
    },
    keep: (code, args) => void kept.push({ kind: "stays", code, args }),
    facts: () => [
      ...[...taken].map(([code, { count, names }]): CopyFact => {
        return { kind: "taken", code, args: names.length > 0 ? { count, names: names.join(", ") } : { count } };
      }),
      ...kept,
    ],
  };
}
