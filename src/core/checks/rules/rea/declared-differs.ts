// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../../scorecard/scored";
import { countText } from "../../../wording/template";
import { METHOD_TERMS, POLARITY_TERMS } from "../../../wording/terms";
import { computedInstead } from "../../figures/computed-instead";
import { dependsOnMethod, reversedPolarityFits } from "../../figures/causes";
import type { MethodCandidate } from "../../index/methods/methods-on-trial";
import { fieldPlace } from "../../place";
import { defineRule, FOR_REVIEW } from "../../rule";
import { seenText } from "../../seen";

export const declaredDiffers = defineRule({
  code: "REA001",
  slug: "declared-differs",
  title: "% dichiarata diversa da quella ricalcolata",
  why: "La percentuale di realizzazione deve derivare dal valore e dal target scritti accanto: se non torna, anche la media dell’obiettivo e la mappa non sono attendibili.",
  severity: "error",
  criteria: ["e"],
  norm: "D.Lgs. 150/2009, art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  // in the Piano nothing has been measured yet
  phases: ["monitoring", "report"],
  bodies: "all",
  options: {},
  fixable: true,
  messages: {
    differs:
      "% dichiarata {declared}, ma {actual} {join} {target} dà {computed:percent} ({method:method}). Correggere la % o il dato da cui deriva.",
    unconfirmed:
      "% dichiarata {declared}, ma {actual} {join} {target} dà {computed:percent} ({method:method}): è un metodo che lo SMVP dell’ente può definire in altro modo. Verificare il metodo, e correggere la % se non lo segue.",
    otherPolarity:
      "% dichiarata {declared}, ma {actual} {join} {target} dà {computed:percent} ({method:method}): torna soltanto se più basso è meglio. Indicare il verso in una colonna o nel nome dell’indicatore («più basso è meglio», tra parentesi), oppure correggere la %.",
    manyDiffer:
      "In {differing:riga|righe} su {compared} la % dichiarata non torna con i metodi applicati: è probabile che lo SMVP dell’ente ne usi altri. {methods} Indicare il metodo dello SMVP nel foglio «Parametri»; fino ad allora quelle righe sono da valutare, non errori.",
  },

  workbook({ indicators }, { index, report }) {
    const { compared, differing, inDoubt, candidates, isHeld } = index.methods;
    if (!inDoubt) return;
    const data = { differing, compared, methods: methodsText(candidates) };
    const related = someHeld(indicators, isHeld).map((indicator) => fieldPlace(indicator, "declared"));
    report({ where: null, ...FOR_REVIEW, related, messageId: "manyDiffer", data });
  },
  indicator(indicator, { index, report }) {
    const { declaredCheck, achievement, actual, target, declared, polarity, method } = indicator;
    if (declaredCheck !== "differs" || achievement === null || index.methods.isHeld(indicator)) return;
    const data = {
      declared: seenText(declared),
      actual: seenText(actual),
      join: polarity === "up" ? "su" : "rispetto a",
      target: seenText(target),
      computed: achievement,
      method,
    };
    const where = { indicator, field: "declared" } as const;
    if (reversedPolarityFits(indicator)) report({ where, ...FOR_REVIEW, messageId: "otherPolarity", data });
    else if (index.methods.inDoubt || dependsOnMethod(indicator)) {
      report({ where, ...FOR_REVIEW, messageId: "unconfirmed", data });
    } else
      report({
        where,
        fix: computedInstead(fieldPlace(indicator, "declared"), declared, achievement),
        messageId: "differs",
        data,
      });
  },
});

/** Cells that the one finding points at: enough to look at a few, in whatever workbook. */
const MOST_RELATED = 50;
/** Methods that it names: further ones reproduce next to nothing. */
const MOST_NAMED = 4;

function someHeld(indicators: readonly Indicator[], isHeld: (of: Indicator) => boolean): readonly Indicator[] {
  const held: Indicator[] = [];
  for (const indicator of indicators) {
    if (isHeld(indicator)) held.push(indicator);
    if (held.length === MOST_RELATED) break;
  }
  return held;
}

function methodsText(candidates: readonly MethodCandidate[]): string {
  if (candidates.length === 0) return "Nessuno dei metodi che PERF conosce dà le % dichiarate.";
  const named = candidates.slice(0, MOST_NAMED).map(({ polarity, method, rows }) => {
    return `«${METHOD_TERMS[method]}» in ${countText(rows, "riga|righe")} (${POLARITY_TERMS[polarity]})`;
  });
  return `Le % dichiarate si ottengono con: ${named.join("; ")}.`;
}
