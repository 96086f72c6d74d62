// SPDX-License-Identifier: EUPL-1.2
import type { PolaritySource } from "../../../scorecard/model";
import type { Indicator } from "../../../scorecard/scored";
import { isDeclared, isNameless } from "../../figures/causes";
import { answerFor, hasReasonWithoutHeading, isExplainedSomewhere, isLeftOutAsWhole } from "../../figures/explained";
import { showsFullMark } from "../../figures/full-mark";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { deviationCauses } from "../../../values/deviation-cause";
import { oneLine } from "../../../values/fold";
import { isNoReason } from "../../../values/reason-words";
import type { CheckInputs, DeviationAnswer } from "../../inputs";
import { fieldPlace } from "../../place";
import { defineRule } from "../../rule";
import { seenText } from "../../seen";

export const deviationUnexplained = defineRule({
  code: "SCO001",
  slug: "deviation-unexplained",
  title: "Scostamento senza causa e motivazione",
  why: "La Relazione espone gli scostamenti di tutti gli indicatori con il loro motivo: un target mancato, o un indicatore escluso, senza spiegazione è ciò che l’OIV contesta per primo.",
  severity: "warning",
  criteria: ["g"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 2/2017 e 3/2018, cap. 4",
  // a gap in the course of the year may still be closed
  phases: ["report"],
  bodies: "all",
  options: {},
  messages: {
    below:
      "Target non raggiunto ({actual} contro {target}{direction}) senza causa e motivo. Indicare se la causa è esogena, endogena o un errore di costruzione, e perché.",
    belowAsked:
      "Target non raggiunto ({actual} contro {target}{direction}) senza causa e motivo. Scrivere nel foglio «Scostamenti» se la causa è esogena, endogena o un errore di costruzione, e perché.",
    causeOnly:
      "Target non raggiunto ({actual} contro {target}{direction}): nel foglio «Scostamenti» c’è la causa ma non la motivazione. Scrivere il motivo.",
    reasonOnly:
      "Target non raggiunto ({actual} contro {target}{direction}): nel foglio «Scostamenti» c’è la motivazione ma non la causa. Indicare se è esogena, endogena o un errore di costruzione.",
    causeUnknown:
      "Target non raggiunto ({actual} contro {target}{direction}): nel foglio «Scostamenti» la causa è «{cause}», che non è tra le tre. Scrivere se è esogena, endogena o un errore di costruzione.",
    reasonEmpty:
      "Target non raggiunto ({actual} contro {target}{direction}): nel foglio «Scostamenti» la motivazione è «{reason}», che non dice il perché. Scrivere il motivo.",
    leftOut:
      "L’indicatore è escluso dalla media senza il motivo. Scrivere perché e con quale atto, nelle note o nel foglio «Scostamenti».",
    noPlace:
      "{count:riga sotto il target o esclusa|righe sotto il target o escluse} senza motivo, e la cartella non ha una colonna per causa e motivo. Far compilare la cartella a PERF, che prepara il foglio «Scostamenti», o aggiungere la colonna.",
  },

  workbook(_, { index, inputs, report }) {
    const unexplained = unexplainedRows(index, inputs);
    const placeless = unexplained.filter(({ columns }) => columns.note === null);
    const [first] = placeless;
    if (first !== undefined && placeless.length > 1 && !inputs.asksForReasons) {
      // where the column would stand: the heading row of the first of them
      const row = index.blocks.get(first.blockId)?.from.row ?? first.row;
      const where = { sheet: first.sheet, at: { row, column: fieldPlace(first, "declared").at.column } };
      report({ where, severity: "info", messageId: "noPlace", data: { count: placeless.length } });
    }
    for (const indicator of unexplained) {
      const where = { indicator, field: indicator.columns.declared === null ? "actual" : "declared" } as const;
      if (indicator.status !== "scored") report({ where, messageId: "leftOut", data: {} });
      else report({ where, ...whatIsThere(figures(indicator), answerFor(indicator, index.same, inputs), inputs) });
    }
  },
});

function unexplainedRows(index: ScorecardIndex, inputs: CheckInputs): readonly Indicator[] {
  const rows: Indicator[] = [];
  for (const { indicator, kind } of index.deviating()) {
    // a presumed neutralisation is to be confirmed with its reason: REA004 and VAL001 say so
    if (kind === "above" || kind === "presumed-neutralised" || isToldElsewhere(indicator, index)) continue;
    if (isExplainedSomewhere(indicator, index.same, inputs)) continue;
    if (!hasReasonWithoutHeading(indicator, index, inputs)) rows.push(indicator);
  }
  return rows;
}

/**
 * A row that states 100 % all the same is a wrong % (REA001, REA006) or a rounded one (REA007); of an objective that is
 * left out as a whole, the objective is asked about (OIV005).
 */
function isToldElsewhere(indicator: Indicator, index: ScorecardIndex): boolean {
  if (isNameless(indicator)) return true;
  if (indicator.status === "scored") return isDeclared(indicator) && showsFullMark(indicator.declared);
  const objective = index.objectives.get(indicator.objectiveId);
  return objective !== undefined && isLeftOutAsWhole(index.indicatorsOfObjective(objective));
}

/** The message, by what «Scostamenti» lacks: nothing is asked again that is there. */
function whatIsThere(data: Figures, answer: DeviationAnswer | null, { asksForReasons }: CheckInputs) {
  const { cause = "", reason = "" } = answer ?? {};
  const hasCause = deviationCauses(cause).length > 0;
  if (isNoReason(reason)) {
    if (!hasCause) return { messageId: asksForReasons ? "belowAsked" : "below", data } as const;
    if (reason === "") return { messageId: "causeOnly", data } as const;
    return { messageId: "reasonEmpty", data: { ...data, reason: oneLine(reason) } } as const;
  }
  if (cause === "") return { messageId: "reasonOnly", data } as const;
  return { messageId: "causeUnknown", data: { ...data, cause: oneLine(cause) } } as const;
}

type Figures = ReturnType<typeof figures>;

/**
 * «26 % contro 25 %» reads as met; «contro un massimo di 25 %» does not, nor «contro max 25 %», as somebody has written. And
 * who says that lower is better is said.
 */
function figures({ actual, target, polarity, polaritySource }: Indicator) {
  const isLower = polarity === "down" && target.type !== "date";
  const inferred = STATED.has(polaritySource) ? "" : ", verso dedotto da PERF";
  return {
    actual: seenText(actual),
    target: isLower && !target.operator ? `un massimo di ${seenText(target)}` : seenText(target),
    direction: isLower ? inferred : "",
  };
}

const STATED: ReadonlySet<PolaritySource> = new Set(["column", "register", "operator"]);
