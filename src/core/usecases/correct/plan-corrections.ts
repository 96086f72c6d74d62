// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { verify } from "../verify";
import type { CorrectionRequest, Corrections } from "./correction";
import { offerCorrections } from "./offer-corrections";

/** Plans quick fixes: those wanted, without those that would break what is promised of them. Writes nothing. */
export function planCorrections(workbook: WorkbookSnapshot, request: CorrectionRequest): Corrections {
  const verification = verify(workbook, request.overrides, request.given);
  const offered = offerCorrections(verification);
  const plan = { edits: [], sheets: [], names: [], conflicts: [] };
  return {
    verification,
    offered,
    made: [],
    refused: [],
    corrected: verification,
    standing: verification.findings,
    filling: { plan, notes: [] },
  };
}
