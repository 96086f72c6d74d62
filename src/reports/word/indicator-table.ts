// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../core/scorecard/scored";
import type { Verification } from "../../core/usecases/verify";
import { displayText } from "../../core/values/display";
import { countText } from "../../core/wording/template";
import { row, type Column, type Row, type Table } from "./blocks";
import { indicatorFigure } from "./figures";

/** Indicators under one title, with its own %. */
export interface IndicatorSection {
  readonly title: string;
  readonly figure: string;
  readonly indicators: readonly Indicator[];
}

interface IndicatorColumn extends Column {
  readonly textOf: (indicator: Indicator, above: Indicator | undefined) => string;
}

/** Indicators with weight, target, result and %. Columns of which no row holds anything are not there. */
export function indicatorTable(sections: readonly IndicatorSection[], verification: Verification): Table {
  const all = sections.flatMap(({ indicators }) => indicators.filter(isNamed));
  const columns = columnsFor(all, verification);
  const rows = sections.flatMap(({ title, figure, indicators }): readonly Row[] => {
    const named = indicators.filter(isNamed);
    const entries = named.map((indicator, i) =>
      row("entry", ...columns.map(({ textOf }) => textOf(indicator, named[i - 1]))),
    );
    return [row("section", title, figure), ...entries, ...namelessRow(indicators.length - named.length)];
  });
  return { kind: "table", columns, rows };
}

/** Of some rows a body has kept the % alone: they tell a reader nothing, and are counted. */
function isNamed({ label, operational, actual, target }: Indicator): boolean {
  return label !== "" || operational !== "" || actual.type !== "blank" || target.type !== "blank";
}

function namelessRow(count: number): readonly Row[] {
  if (count === 0) return [];
  return [row("entry", `${countText(count, "riga senza indicatore|righe senza indicatore")} nella cartella`)];
}

function columnsFor(all: readonly Indicator[], { workbook, inputs }: Verification): readonly IndicatorColumn[] {
  const { dateSystem } = workbook;
  // one of two texts names the row where the body writes only one
  const hasBoth = all.some(({ operational, label }) => operational !== "" && label !== "");
  const hasWeight = all.some(({ weight }) => weight !== null);
  return [
    ...(hasBoth ? [{ heading: "Obiettivo operativo", share: 26, textOf: operationalOf }] : []),
    {
      heading: "Indicatore",
      share: hasBoth ? 32 : 48,
      textOf: ({ label, operational }) => (hasBoth ? label : label || operational),
    },
    ...(hasWeight
      ? [
          {
            heading: "Peso",
            share: 8,
            isFigure: true as const,
            textOf: (indicator: Indicator) => (indicator.weight === null ? "" : inputs.textOf(indicator, "weight")),
          },
        ]
      : []),
    { heading: "Target", share: 12, isFigure: true, textOf: ({ target }) => displayText(target.cell, dateSystem) },
    { heading: "Risultato", share: 12, isFigure: true, textOf: ({ actual }) => displayText(actual.cell, dateSystem) },
    {
      heading: "% realizzazione",
      share: 16,
      isFigure: true,
      textOf: (indicator) => indicatorFigure(indicator, dateSystem),
    },
  ];
}

/** Said once for the rows that it holds for, as on the sheets. */
function operationalOf({ operational }: Indicator, above: Indicator | undefined): string {
  return operational === above?.operational ? "" : operational;
}
