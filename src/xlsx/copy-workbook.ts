// SPDX-License-Identifier: EUPL-1.2
import type { CopyOutcome, CopyPlan } from "../core/workbook/copy-plan";

/**
 * Makes the copy of a workbook that leaves the office, from its bytes: whole, or not at all. No file system, and of the
 * machine only what archive/codec.ts asks: the pane runs the same code on the bytes that Excel hands out.
 */
export function copyXlsx(original: Uint8Array, plan: CopyPlan): CopyOutcome {
  const isPlain = plan.sheets.length + plan.cells.length === 0 && plan.keeps === "everything";
  if (isPlain) return { ok: true, bytes: original, facts: [], extension: ".xlsx" };
  return { ok: false, refusal: { code: "unsupported", detail: "" } };
}
