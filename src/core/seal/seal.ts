// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../workbook/block";
import type { WorkbookFormulas } from "../workbook/formulas";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { finished, type Steps } from "../steps/steps";
import { groupsOf } from "./groups";
import type { SealedGroup } from "./sealed-group";
import { sha256OfText } from "./sha256-hex";
import type { Unsettled } from "./unsettled";

export interface Seal {
  readonly groups: readonly SealedGroup[];
  /** SHA-256 over all groups, whatever the order of the sheets. */
  readonly overall: string;
}

/** What a seal covers: all sheets but some, all cells but some, all results but some. */
export interface SealScope {
  readonly sheetsLeftOut: ReadonlySet<string>;
  readonly areasLeftOut: ReadonlyMap<string, readonly Block[]>;
  readonly unsettled: Unsettled;
}

/** Format of the seal, on its sheet. A later format takes another number; this one stays readable. */
export const SEAL_MARKER = "PERF/sigillo/1";

/** Seals what stands in the cells of a workbook: the same for the same contents, through whichever adapter. */
export function sealOf(workbook: WorkbookSnapshot, formulas: WorkbookFormulas, scope: SealScope): Seal {
  return finished(sealSteps(workbook, formulas, scope));
}

/** The same, with places to stop. */
export function* sealSteps(workbook: WorkbookSnapshot, formulas: WorkbookFormulas, scope: SealScope): Steps<Seal> {
  const sealed = workbook.sheets.filter(({ name }) => !scope.sheetsLeftOut.has(name));
  const groups: SealedGroup[] = [];
  for (const sheet of sealed) {
    const own = yield* groupsOf(sheet, formulas.get(sheet.name), {
      areasLeftOut: scope.areasLeftOut.get(sheet.name) ?? [],
      unsettled: scope.unsettled.get(sheet.name),
    });
    for (const group of own) groups.push(group);
  }
  return { groups, overall: overallOf(groups) };
}

/** The fingerprint of fingerprints. Sheets are taken by name, for their order says nothing. */
export function overallOf(groups: readonly SealedGroup[]): string {
  const lines = groups.map(
    ({ sheet, from, to, contents, results, leftOut }) =>
      `${JSON.stringify(sheet)} ${from} ${to} ${contents} ${results} ${leftOut}`,
  );
  return sha256OfText([SEAL_MARKER, ...lines.sort(byCodeUnits)].join("\n"));
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
