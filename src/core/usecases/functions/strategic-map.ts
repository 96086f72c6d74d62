// SPDX-License-Identifier: EUPL-1.2
import { align, type Scalar } from "./grid";
import { ratioFrom } from "./ratio";
import { isFailure, type CellResult, type Results } from "./result";

export interface MapArguments {
  readonly codici: unknown;
  readonly nomi: unknown;
  readonly realizzazioni: unknown;
}

const HEADINGS = ["Codice", "Obiettivo strategico", "% realizzazione"] as const;

/** MAPPA: the objectives in the order of their codes, each with its % or the reason why it has none. Nothing is dropped. */
export function strategicMapOf({ codici, nomi, realizzazioni }: MapArguments): Results {
  const cells = align({ codici, nomi, realizzazioni });
  if (isFailure(cells)) return cells;
  const entries: Scalar[][] = [];
  for (let row = 0; row < cells.rows; row++) {
    for (let column = 0; column < cells.columns; column++) {
      const entry = [0, 1, 2].map((argument) => cells.at(argument, row, column));
      if (entry.some((cell) => cell !== null)) entries.push(entry);
    }
  }
  entries.sort((a, b) => CODE_ORDER.compare(textOf(a[0]!), textOf(b[0]!)));
  return [HEADINGS, ...entries.map(([code, name, figure]) => [textOf(code!), textOf(name!), figureOf(figure!)])];
}

/** "1.10" comes after "1.9". */
const CODE_ORDER = new Intl.Collator("it", { numeric: true });

function textOf(cell: Scalar): string {
  return cell === null ? "" : String(cell);
}

function figureOf(cell: Scalar): CellResult {
  return ratioFrom(cell) ?? textOf(cell);
}
