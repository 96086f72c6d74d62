// SPDX-License-Identifier: EUPL-1.2
import { contentOf } from "../../memory/content";
import { cellOf } from "../../scorecard/places";
import type { Indicator } from "../../scorecard/scored";
import type { CellPosition } from "../../workbook/address";
import type { CellContent } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import { achievements } from "../functions/achievement";
import { objective } from "../functions/objective";
import { isFailure, type Results } from "../functions/result";
import { POLARITY_WORDS } from "../functions/words";

/** What a formula will receive from the cells of a row: contents without formats. */
function received(sheet: Sheet, at: CellPosition | null): CellContent {
  return at && contentOf(sheet.cell(at.row, at.column));
}

/** What the formula of an indicator will give; null when it gives no figure. */
export function indicatorValue(sheet: Sheet, indicator: Indicator, parametri: unknown): number | null {
  const valore = received(sheet, cellOf(indicator, "actual"));
  const atteso = received(sheet, cellOf(indicator, "target"));
  return figureOf(achievements({ valore, atteso, verso: POLARITY_WORDS[indicator.polarity], parametri }));
}

/** What the formula of an objective will give; null when it gives no figure. */
export function objectiveValue(sheet: Sheet, indicators: readonly Indicator[], parametri: unknown): number | null {
  const column = (value: (indicator: Indicator) => unknown) => indicators.map((indicator) => [value(indicator)]);
  return figureOf(
    objective({
      valori: column((indicator) => received(sheet, cellOf(indicator, "actual"))),
      attesi: column((indicator) => received(sheet, cellOf(indicator, "target"))),
      versi: column(({ polarity }) => POLARITY_WORDS[polarity]),
      pesi: column((indicator) => (indicator.weight === null ? null : received(sheet, cellOf(indicator, "weight")))),
      parametri,
    }),
  );
}

function figureOf(results: Results): number | null {
  const cell = isFailure(results) ? null : results[0]?.[0];
  return typeof cell === "number" ? cell : null;
}
