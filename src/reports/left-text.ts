// SPDX-License-Identifier: EUPL-1.2
import { countText } from "../core/wording/template";

/** Where the rest of a list is; nothing when all of it is shown. */
export function leftText(left: number): readonly string[] {
  if (left === 0) return [];
  return [`E ${countText(left, "altra voce|altre voci")}: nella cartella di lavoro e nel rapporto JSON ci sono tutte.`];
}
