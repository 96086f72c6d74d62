// SPDX-License-Identifier: EUPL-1.2
import type { Sheet } from "../../workbook/snapshot";
import type { Finding } from "../finding";
import type { ExceptionCause } from "./exception";
import type { RuleFindings } from "./rule-findings";
import type { Hash, Subjects } from "./subjects";

/** To which finding a row leads, or why to none. "changed": the rule now says something else there. */
export type Match =
  | { readonly kind: "found" | "changed"; readonly finding: Finding }
  | { readonly kind: "needless" | "unknown"; readonly cause: ExceptionCause };

/** What a row of «Eccezioni» is matched with. */
export interface Matching {
  readonly findings: RuleFindings;
  readonly subjects: Subjects;
  readonly hash: Hash;
  readonly sheetNames: readonly string[];
  readonly sheetNamed: (name: string) => Sheet | undefined;
  /** True where an earlier row already accepts the finding. */
  readonly isTaken: (finding: Finding) => boolean;
}
