// SPDX-License-Identifier: EUPL-1.2
import { frozenFormulas, withFormulas } from "../memory/frozen-formulas";
import { readMemory } from "../memory/read-memory";
import { compareWithSeal } from "../seal/check-seal";
import { readSeal, sealSheets } from "../seal/read-seal";
import type { SealCheck } from "../seal/seal-check";
import type { WorkbookFormulas } from "../workbook/formulas";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { unsealedSheets } from "./seal-workbook";

/** Compares a workbook with the seal in it: what changed since is named, cell by cell. Changes nothing. */
export function verifySeal(workbook: WorkbookSnapshot, formulas: WorkbookFormulas): SealCheck {
  const { ownSheets } = readMemory(workbook);
  const found = sealSheets(workbook);
  // Of copies, the one that PERF made counts.
  const sheet = found.find(({ name }) => ownSheets.get(name) === "sigillo") ?? found[0];
  if (!sheet) {
    const wasThere = [...ownSheets.values()].includes("sigillo");
    return wasThere ? { state: "unreadable", why: "format" } : { state: "unsealed" };
  }
  const read = readSeal(sheet);
  if (!read.ok) return { state: "unreadable", why: read.why };
  const { seal, facts } = read;
  // In a copy the formulas of PERF are results: the memory says which, and the seal proves their texts (ADR 0020).
  const gone = frozenFormulas(workbook);
  const frozen = [...gone.values()].reduce((sum, texts) => sum + texts.size, 0);
  const all = withFormulas(formulas, gone);
  const { sheets, uncalculated } = compareWithSeal(workbook, all, seal, unsealedSheets(workbook, ownSheets));
  if (sheets.length > 0) return { state: "changed", facts, sheets };
  return { state: "whole", facts, uncalculated, frozen };
}
