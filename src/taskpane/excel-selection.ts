// SPDX-License-Identifier: EUPL-1.2
import { excelErrorText } from "../core/wording/excel-errors";
import { readChosenCell, watchSelection, type ChosenCell, type SelectionWatch } from "../excel/selection-watch";

/** The cell that is chosen in Excel, or why it is not known: what happened, why, what to do. */
export type ChosenOutcome =
  { readonly ok: true; readonly cell: ChosenCell } | { readonly ok: false; readonly text: string };

/** What is chosen in the workbook open in Excel, as the place «Spiega» needs it. */
export interface OpenSelection {
  read(): Promise<ChosenOutcome>;
  /** Tells when another cell is chosen, until told to stop; a watch under way ends. What cannot be watched is not told. */
  watch(onChange: () => void): Promise<void>;
  stop(): Promise<void>;
}

/** The selection in Excel. One watch at a time, begun and ended in the order in which it is asked. */
export function excelSelection(): OpenSelection {
  let watching: SelectionWatch | null = null;
  let turn = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => (turn = turn.then(act, act));
  const end = async (): Promise<void> => {
    const ending = watching;
    watching = null;
    await ending?.stop();
  };
  return {
    read: async () => {
      const chosen = await readChosenCell();
      return chosen.ok ? { ok: true, cell: chosen.value } : { ok: false, text: excelErrorText(chosen.failure) };
    },
    watch: (onChange) =>
      inTurn(async () => {
        await end();
        const watched = await watchSelection(onChange);
        if (watched.ok) watching = watched.value;
      }),
    stop: () => inTurn(end),
  };
}
