// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorField } from "../../scorecard/model";
import { cellOf } from "../../scorecard/places";
import type { Indicator } from "../../scorecard/scored";
import { rangeAddress, type CellPosition } from "../../workbook/address";
import { POLARITY_WORDS } from "../functions/words";

/**
 * =PERF.REALIZZAZIONE(IF(C5="","",C5),IF(D5="","",D5),"crescente"): always with the polarity, so that nobody has to
 * guess it again, and never with a bare cell: Excel on the desktop hands a blank one over as 0 (ADR 0009).
 */
export function indicatorFormula(indicator: Indicator, parameters: string | null): string | null {
  const [actual, target] = [cellOf(indicator, "actual"), cellOf(indicator, "target")];
  if (!actual || !target) return null;
  return call("REALIZZAZIONE", [guarded(actual), guarded(target), polarityArgument(indicator), "", parameters]);
}

/** =PERF.OBIETTIVO(IF(C5:C9="","",C5:C9),IF(D5:D9="","",D5:D9),"crescente"): from the first indicator of the objective to the last. */
export function objectiveFormula(indicators: readonly Indicator[], parameters: string | null): string | null {
  const column = (field: IndicatorField): string | null => {
    const cells = indicators.map((indicator) => cellOf(indicator, field));
    const [first, last] = [cells[0], cells.at(-1)];
    const isOneColumn = cells.every((cell) => cell?.column === first?.column);
    return first && last && isOneColumn ? guarded(first, last) : null;
  };
  const actuals = column("actual");
  const targets = column("target");
  if (actuals === null || targets === null) return null;
  const isWeighted = indicators.some(({ weight }) => weight !== null);
  const weights = isWeighted ? column("weight") : "";
  if (weights === null) return null;
  const isStated = indicators.every(({ polaritySource }) => polaritySource === "column");
  const polarities = (isStated ? column("polarity") : null) ?? polarityArray(indicators);
  return call("OBIETTIVO", [actuals, targets, polarities, weights, parameters]);
}

/** The cell where the body says it, so that the formula follows it; else the word. */
function polarityArgument(indicator: Indicator): string {
  const stated = indicator.polaritySource === "column" ? cellOf(indicator, "polarity") : null;
  return stated ? guarded(stated) : quoted(POLARITY_WORDS[indicator.polarity]);
}

/** One word for all, or one for each row; rows in between say nothing. */
function polarityArray(indicators: readonly Indicator[]): string {
  const words = new Map(indicators.map(({ row, polarity }) => [row, POLARITY_WORDS[polarity]]));
  if (new Set(words.values()).size === 1) return quoted([...words.values()][0]!);
  const rows: string[] = [];
  for (let row = indicators[0]!.row; row <= indicators.at(-1)!.row; row++) rows.push(quoted(words.get(row) ?? ""));
  return `{${rows.join(";")}}`;
}

function call(name: string, args: readonly (string | null)[]): string {
  const written = args.map((argument) => argument ?? "");
  while (written.at(-1) === "") written.pop();
  return `=PERF.${name}(${written.join(",")})`;
}

/** The cells, with an empty text for each that is blank: null is not zero. */
function guarded(from: CellPosition, to: CellPosition = from): string {
  const address = rangeAddress(from, to);
  return `IF(${address}="","",${address})`;
}

function quoted(word: string): string {
  return `"${word}"`;
}
