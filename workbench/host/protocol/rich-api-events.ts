// SPDX-License-Identifier: EUPL-1.2
import type { Host } from "../host";
import { EVENT } from "../workbook/notices";

const CATEGORY = 65_536;
/** The target of events that are listened to on the whole workbook. */
const WORKBOOK = "Workbook";

/** True when another cell was chosen since the last time. */
export function hasSelected({ workbook }: Host): boolean {
  return workbook.notices.some(({ event }) => event === EVENT.selection);
}

/** What happened since the last time, once for those who listen to the sheet and once for those who listen to all. */
export function richApiEvents(host: Host): readonly (readonly unknown[])[] {
  return host.workbook.notices.splice(0).flatMap(({ event, sheetId, message }, i) => {
    const text = JSON.stringify(message);
    return [sheetId, WORKBOOK].map((target) => [CATEGORY, event, target, text, i + 1]);
  });
}
