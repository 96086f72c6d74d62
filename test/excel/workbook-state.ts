// SPDX-License-Identifier: EUPL-1.2
import type { Host } from "../../workbench/host/host";

/** All that a restoring has to bring back: sheets, contents, number formats and names, straight from the host. */
export function workbookState({ workbook }: Host): unknown {
  return {
    sheets: workbook.sheets.map(({ name, visibility, cells }) => ({
      name,
      visibility,
      cells: [...cells]
        .map(([key, { value, formula, format }]) => ({ key, value, formula, format }))
        .filter(({ value, format }) => value !== "" || format !== "General")
        .sort((a, b) => a.key - b.key),
    })),
    names: workbook.names.map(({ name, formula }) => ({ name, formula })),
  };
}
