// SPDX-License-Identifier: EUPL-1.2
import { verifySteps } from "../../core/usecases/verify";
import { givenAt } from "../given-now";
import type { PaneState } from "../state/pane-state";
import { editedSheetsSteps } from "./edited-sheets";
import type { Work } from "./in-slices";
import type { OpenWorkbook, WorkbookChange } from "./open-workbook";

/**
 * Reads again what was changed, and checks. All is checked, not only what was changed: a name or a sum may tie any two
 * sheets, and all of it takes less than reading one cell from Excel on the web (ADR 0024). null: Excel did not answer.
 */
export async function checkAgainJob(
  workbook: OpenWorkbook,
  before: PaneState["verification"],
  changes: readonly WorkbookChange[],
  { inSlices }: Work,
): Promise<Partial<PaneState> | null> {
  const read = await workbook.readAgain(changes);
  if (!read.ok) return null;
  if (!before || read.workbook === before.workbook) return {};
  const verification = await inSlices(verifySteps(read.workbook, {}, givenAt(new Date())));
  return { verification, editedSheets: await inSlices(editedSheetsSteps(verification)) };
}
