// SPDX-License-Identifier: EUPL-1.2
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
  const { sheets, uncalculated } = compareWithSeal(workbook, formulas, seal, unsealedSheets(workbook, ownSheets));
  return sheets.length === 0 ? { state: "whole", facts, uncalculated } : { state: "changed", facts, sheets };
}
