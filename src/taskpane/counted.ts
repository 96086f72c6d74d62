// SPDX-License-Identifier: EUPL-1.2
import { numberText } from "../core/wording/numbers";

/** "1 obiettivo", "1.200 obiettivi". */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
