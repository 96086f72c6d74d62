// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from "../../values/fold";
import type { AnswerFault, Variation, VariationAnswer } from "../../variations/variation";
import { listed } from "./dropped-groups";

/** «mancano la data dell’atto e il motivo»; null where staff have written nothing yet, and the finding says what to do. */
export function faultText({ answer, faults }: Pick<Variation, "answer" | "faults">): string | null {
  if (answer === null) return null;
  const missing = faults.flatMap((fault) => missingText(fault, answer));
  const verb = missing.length === 1 ? "manca" : "mancano";
  const lacks = missing.length === 0 ? [] : [`${verb} ${missing.join(" e ")}`];
  return [...lacks, ...faults.flatMap((fault) => dayText(fault, answer))].join("; ");
}

/** «; righe di «Variazioni» da completare: …»; "" where none of these is half written. */
export function partlyText(variations: readonly Variation[]): string {
  const partly = variations.filter(({ answer }) => answer !== null);
  const rows = partly.map((each) => `«${oneLine(each.label)}» (${faultText(each) ?? ""})`);
  return rows.length === 0 ? "" : `; righe di «Variazioni» da completare: ${listed(rows)}`;
}

/** What stands there instead is shown: a dash was meant for an answer. */
function missingText(fault: AnswerFault, { act, date, reason }: VariationAnswer): readonly string[] {
  if (fault === "act") return [`l’atto${insufficient(act)}`];
  if (fault === "date") return ["la data dell’atto"];
  if (fault === "not-a-date") return [`la data dell’atto («${oneLine(date)}» non è una data)`];
  return fault === "reason" ? [`il motivo${insufficient(reason)}`] : [];
}

function insufficient(written: string): string {
  return written === "" ? "" : ` («${oneLine(written)}» non basta)`;
}

function dayText(fault: AnswerFault, { date }: VariationAnswer): readonly string[] {
  if (fault === "future") return [`la data dell’atto (${date}) è nel futuro`];
  return fault === "before-plan" ? [`la data dell’atto (${date}) è prima del Piano`] : [];
}
