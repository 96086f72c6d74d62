// SPDX-License-Identifier: EUPL-1.2
import { correctionsTexts } from "../../i18n/corrections";

/** What the button makes: «Applica le 3 correzioni certe e la proposta scelta». */
export function applyText(certain: number, chosen: number): string {
  const parts = [
    ...(certain > 0 ? [correctionsTexts("sure", { count: certain })] : []),
    ...(chosen > 0 ? [correctionsTexts("chosen", { count: chosen })] : []),
  ];
  return `${correctionsTexts("apply")} ${parts.join(correctionsTexts("and"))}`;
}
