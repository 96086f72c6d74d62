// SPDX-License-Identifier: EUPL-1.2
import { numberText } from "../../../core/wording/numbers";
import { CORRECTION_TEXTS } from "../../strings";

/** What the button makes: «Applica le 3 correzioni certe e la proposta scelta». */
export function applyText(certain: number, chosen: number): string {
  const parts = [partText(certain, CORRECTION_TEXTS.sure), partText(chosen, CORRECTION_TEXTS.chosen)];
  return `${CORRECTION_TEXTS.apply} ${parts.filter((part) => part !== "").join(CORRECTION_TEXTS.and)}`;
}

function partText(count: number, [one, many]: readonly [one: string, many: string]): string {
  if (count === 0) return "";
  return count === 1 ? one : `le ${numberText(count)} ${many}`;
}
