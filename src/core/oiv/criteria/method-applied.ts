// SPDX-License-Identifier: EUPL-1.2
import type { DeclaredCheck, IndicatorStatus } from "../../scorecard/model";
import type { Scorecard } from "../../scorecard/scored";
import type { TypedValue } from "../../values/typed-value";
import { METHOD_TERMS } from "../../wording/terms";
import { numberText } from "../../wording/numbers";
import { countText } from "../../wording/template";
import { evidence, type CriterionJudge } from "../criterion";
import { uncheckedTotals } from "../unchecked-totals";
import type { Evidence } from "../verdict";
import { weighed, whenProved } from "../weigh";

/** Criterion e: every % that the body declares is worked out again from its row. */
export const methodApplied: CriterionJudge = ({ scorecard, inputs }, findings) => {
  const { indicators, objectives, map } = scorecard;
  const parts = [
    { what: "degli indicatori", isOfRows: true, ...agreement(indicators, ({ achievement }) => achievement) },
    { what: "degli obiettivi", isOfRows: false, ...agreement(objectives, ({ score }) => score) },
    { what: "della mappa strategica", isOfRows: false, ...agreement(map, ({ score }) => score) },
  ].filter(({ declared }) => declared > 0);
  const totals = uncheckedTotals(scorecard, inputs);
  const isProved = parts.length > 0 && totals.length === 0 && parts.every(({ agree, declared }) => agree === declared);
  return {
    outcome: weighed(findings, whenProved(isProved)),
    evidence: [
      ...(parts.length === 0
        ? [evidence("oiv-nothing-declared")]
        : parts.flatMap((part) => [evidence("oiv-recomputed", part), ...(part.isOfRows ? openRows(scorecard) : [])])),
      ...(totals.length === 0 ? [] : [evidence("oiv-totals-unchecked", { count: totals.length }, totals)]),
      ...methodsUsed(scorecard),
    ],
  };
};

interface Declaring {
  readonly declared: TypedValue;
  readonly declaredByPerf: boolean;
  readonly declaredCheck: DeclaredCheck;
}

interface Agreement {
  /** Percentages that the body states; what PERF wrote is no statement. */
  readonly declared: number;
  readonly agree: number;
  readonly differ: number;
  /** Those that could not be worked out again, even where they repeat what another sheet declares. */
  readonly open: number;
}

function isStated({ declared, declaredByPerf }: Declaring): boolean {
  return declared.type !== "blank" && !declaredByPerf;
}

function agreement<T extends Declaring>(items: readonly T[], scoreOf: (item: T) => number | null): Agreement {
  const stated = items.filter(isStated);
  const count = (...checks: DeclaredCheck[]): number =>
    stated.filter((item) => checks.includes(item.declaredCheck) && scoreOf(item) !== null).length;
  const [agree, differ] = [count("equal", "within-display"), count("differs")];
  return { declared: stated.length, agree, differ, open: stated.length - agree - differ };
}

/** Why percentages of indicators cannot be worked out again: one figure with its parts. */
function openRows({ indicators }: Scorecard): readonly Evidence[] {
  const open = indicators.filter((each) => isStated(each) && each.achievement === null);
  const parts = OPEN_PARTS.flatMap(([nouns, statuses]) => {
    const count = open.filter(({ status }) => statuses.includes(status)).length;
    return count === 0 ? [] : [countText(count, nouns)];
  });
  return open.length === 0 ? [] : [evidence("oiv-open-rows", { count: open.length, parts: parts.join(", ") })];
}

const OPEN_PARTS: readonly (readonly [nouns: string, statuses: readonly IndicatorStatus[]])[] = [
  ["senza target", ["no-target"]],
  ["senza valore ottenuto", ["no-actual", "not-due"]],
  ["riga con la sola %|righe con la sola %", ["empty"]],
  ["con valori illeggibili", ["unreadable"]],
  ["neutralizzato|neutralizzati, o presunti tali", ["neutralised"]],
];

/** The rules that were applied, the most used first: a person compares them with the SMVP. */
function methodsUsed({ indicators }: Scorecard): readonly Evidence[] {
  const uses = new Map<string, number>();
  for (const { method } of indicators) if (method !== null) uses.set(method, (uses.get(method) ?? 0) + 1);
  const listed = [...uses].sort((a, b) => b[1] - a[1]);
  const methods = listed.map(([method, count]) => `${termOf(method)} (${numberText(count)})`).join("; ");
  return methods === "" ? [] : [evidence("oiv-methods", { methods })];
}

function termOf(method: string): string {
  return (METHOD_TERMS as Readonly<Record<string, string>>)[method] ?? method;
}
