// SPDX-License-Identifier: EUPL-1.2
import type { Host } from "./host";
import type { HostSheet } from "./workbook/model";
import type { Author } from "./workbook/notices";
import { areaOf } from "./workbook/parse-address";
import { select } from "./workbook/select";
import { theSheet } from "./workbook/sheets";
import { writeValues } from "./workbook/write-cells";

/** Somebody at work in the workbook beside the add-in: its user, or a co-author. The add-in hears of it. */
export interface Hands {
  /** Enters a value, or a matrix of values, on a sheet. */
  readonly type: (sheet: string, address: string, value: unknown) => void;
  readonly select: (sheet: string, address: string) => void;
  /** Anything else that a person can do, with the functions of the workbook. */
  readonly act: (work: (host: Host) => void) => void;
}

export function handsOf(host: Host, author: Author): Hands {
  const act = (work: (host: Host) => void): void => {
    work(host);
    host.deliver();
  };
  const area = (sheet: HostSheet, address: string) => areaOf(host.workbook, sheet, address);
  return {
    type: (sheet, address, value) =>
      act(({ workbook }) => writeValues(workbook, area(theSheet(workbook, sheet), address), value, author)),
    select: (sheet, address) => act(({ workbook }) => select(workbook, area(theSheet(workbook, sheet), address))),
    act,
  };
}
