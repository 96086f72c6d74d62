// SPDX-License-Identifier: EUPL-1.2
// Every row of the seed workbook gives through the functions what the core gives.
import { readFileSync } from "node:fs";
import { contentOf } from "../../src/core/memory/content";
import { achievements } from "../../src/core/usecases/functions/achievement";
import { deviations } from "../../src/core/usecases/functions/deviation";
import { objective } from "../../src/core/usecases/functions/objective";
import { isFailure, type CellResult, type Results } from "../../src/core/usecases/functions/result";
import { rollUp } from "../../src/core/usecases/functions/roll-up";
import { rowFindings } from "../../src/core/usecases/functions/row-findings";
import { rowVerdicts } from "../../src/core/usecases/functions/row-verdict";
import { POLARITY_WORDS } from "../../src/core/usecases/functions/words";
import { verify } from "../../src/core/usecases/verify";
import type { Indicator } from "../../src/core/scorecard/scored";
import { deviationOf } from "../../src/core/summaries/deviation";
import { OBJECTIVE_STATUS_TERMS } from "../../src/core/wording/terms";
import type { Finding } from "../../src/core/checks/finding";
import { findingMessage } from "../../src/core/checks/message";
import { readXlsx } from "../../src/xlsx/read-workbook";

const outcome = readXlsx(readFileSync("seeds/bergamo-2021.xlsx"), "bergamo-2021.xlsx");
if (!outcome.ok) throw new Error(outcome.refusal.code);
const { scorecard, workbook } = verify(outcome.workbook);
const { indicators, objectives } = scorecard;

/** What the formula of this row receives: contents without formats, the polarity in words. */
const received = (indicator: Indicator) => ({
  valore: contentOf(indicator.actual.cell),
  atteso: contentOf(indicator.target.cell),
  dichiarato: [[contentOf(indicator.declared.cell)]],
  verso: POLARITY_WORDS[indicator.polarity],
  // what the core presumes from the rows around, a formula must be told
  neutralizzato: indicator.status === "neutralised" ? "SI" : null,
});

test("256 indicators give their ratio, or why they have none", () => {
  expect(indicators).toHaveLength(256);
  const seen = indicators.map((indicator) => cellOf(achievements(received(indicator))));
  expect(seen.map(kindOf)).toEqual(indicators.map(expectedKind));
  expect(seen.filter((cell) => typeof cell === "number")).toEqual(
    indicators.flatMap(({ achievement }) => achievement ?? []),
  );
});

test("as one range they give the same", () => {
  const column = (key: keyof ReturnType<typeof received>) => indicators.map((each) => [received(each)[key]]);
  const results = achievements({
    valore: column("valore"),
    atteso: column("atteso"),
    verso: column("verso"),
    neutralizzato: column("neutralizzato"),
  });
  if (isFailure(results)) throw new Error(results.failure);
  expect(results.map(([cell]) => kindOf(cell!))).toEqual(indicators.map(expectedKind));
});

test("50 objectives give their score, those without it say why", () => {
  let compared = 0;
  for (const each of objectives) {
    const rows = each.indicatorIds.map((id) => indicators.find((indicator) => indicator.id === id)!);
    if (rows.some(({ status }) => status === "neutralised" || status === "empty")) continue;
    const column = (key: keyof ReturnType<typeof received>) => rows.map((row) => [received(row)[key]]);
    const result = objective({ valori: column("valore"), attesi: column("atteso"), versi: column("verso") });
    expect(cellOf(result)).toEqual(each.score ?? OBJECTIVE_STATUS_TERMS[each.status]);
    const ratios = rows.map((row) => [cellOf(achievements(received(row)))]).filter(([cell]) => !isFailure(cell!));
    expect(cellOf(rollUp({ realizzazioni: ratios }))).toEqual(each.score ?? OBJECTIVE_STATUS_TERMS[each.status]);
    compared++;
  }
  expect(compared).toBe(50);
});

test("deviations are those of the sheet «Scostamenti»", () => {
  for (const indicator of indicators.filter(({ status }) => status === "scored")) {
    const { amount } = deviationOf(indicator);
    expect(cellOf(deviations(received(indicator)))).toEqual(amount ?? "non è una differenza");
  }
});

test("declared percentages are judged as the core judges them", () => {
  const words = { equal: "concorda", "within-display": "compatibile", differs: "diversa", blank: "% non compilata" };
  for (const indicator of indicators.filter(({ status }) => status === "scored")) {
    const { declaredCheck } = indicator;
    if (declaredCheck === "not-comparable") throw new Error(indicator.id);
    expect(textOf(cellOf(rowVerdicts(received(indicator)))).startsWith(words[declaredCheck])).toBe(true);
  }
});

test("the findings of each dashboard are those of its sheet alone, but on rows whose dates have lost their format", () => {
  for (const sheet of workbook.sheets.filter(({ name }) => indicators.some((each) => each.sheet === name))) {
    const cells = Array.from({ length: sheet.extent.rows }, (_, row) =>
      Array.from({ length: sheet.extent.columns }, (__, column) => contentOf(sheet.cell(row, column))),
    );
    const results = rowFindings({ intervallo: cells });
    if (isFailure(results)) throw new Error(`${sheet.name}: ${results.failure}`);
    // rules that set one sheet beside others have nothing to say here
    const { findings, scorecard: alone } = verify({ ...workbook, sheets: [sheet] });
    const unclear = new Set(results.filter(([, code]) => code === "").map(([row]) => row));
    // nor is the objective judged that such a row is averaged in
    for (const { objectiveId } of alone.indicators.filter(({ row }) => unclear.has(row + 1)))
      unclear.add(alone.objectives.find(({ id }) => id === objectiveId)!.at.row + 1);
    // a % without its format is a number like others: nothing tells that it stands where things are counted
    const isSeen = ({ rule, messageId }: Finding) => messageId !== "percentOfCount" && !rule.startsWith("PRI");
    const wanted = findings.filter((each) => each.place && !unclear.has(each.place.at.row + 1) && isSeen(each));
    const found = results.slice(1).filter(([, code]) => code !== "");
    expect(found.map(([row, code]) => [row, code])).toEqual(wanted.map(({ place, rule }) => [place!.at.row + 1, rule]));
    for (const [index, [, , , message]] of found.entries()) {
      const inCore = findingMessage(wanted[index]!);
      // the same words; only a % reads as a number, since the function does not receive its format
      expect(withoutFigures(textOf(message!))).toBe(withoutFigures(inCore));
    }
  }
});

function cellOf(results: Results): CellResult {
  return isFailure(results) ? results : results[0]![0]!;
}

function textOf(cell: CellResult): string {
  return typeof cell === "string" ? cell : "";
}

function kindOf(cell: CellResult): string {
  if (isFailure(cell)) return "unreadable";
  return typeof cell === "number" ? "scored" : cell;
}

function expectedKind({ status, actual }: Indicator): string {
  if (status === "no-target") return actual.type === "blank" ? "" : "senza target";
  const kinds = { neutralised: "neutralizzato", "no-actual": "dato mancante", "not-due": "", empty: "" };
  return status === "scored" || status === "unreadable" ? status : kinds[status];
}

function withoutFigures(text: string): string {
  return text.replace(/[-\d.,/%\s\u00a0]+/g, " ");
}
