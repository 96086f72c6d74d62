// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../../../scorecard/model";
import type { Objective, Scorecard } from "../../../scorecard/scored";
import { foldLabel } from "../../../values/fold";
import type { FindingPlace } from "../../finding";
import { inheritedElsewhere } from "../../structure/inherited-homes";
import { perspectiveHomes, type Agreement, type Doubt, type Home, type Homes } from "../../structure/perspective-homes";
import { headerFix } from "../../structure/header-fix";
import { perspectiveNames } from "../../structure/perspective-names";
import { objectivePlace } from "../../place";
import { defineRule, FOR_REVIEW } from "../../rule";
import { isVariant } from "../../structure/variant";

export const perspectiveMismatch = defineRule({
  code: "STR007",
  slug: "perspective-mismatch",
  title: "Prospettiva diversa da quella dell’obiettivo",
  why: "Un obiettivo appartiene a una sola prospettiva: se un cruscotto lo mette sotto un’altra, i risultati si leggono e si sommano nel posto sbagliato.",
  severity: "error",
  criteria: ["a", "k"],
  norm: "DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // without a strategic dashboard, the other dashboards tell where an objective belongs when so many agree;
  // a map that agrees with fewer headers groups its objectives otherwise
  options: { fewestAgreeing: 3, agreeingShare: 0.75, mapShare: 0.6 },
  fixable: true,
  messages: {
    differs:
      "{what} dice «{shown}», ma sotto {objectives}, che nel cruscotto strategico {stand} sotto «{expected}». Correggere {which}.",
    differsFromMap:
      "{what} dice «{shown}», ma sotto {objectives}, che nella mappa {stand} sotto «{expected}». Correggere {which}.",
    differsFromCode:
      "{what} dice «{shown}», ma sotto {objectives}, che per codice {stand} sotto «{expected}». Correggere {which}.",
    differsFromOthers:
      "{what} dice «{shown}», ma sotto {objectives}, che negli altri cruscotti {stand} sotto «{expected}». Correggere {which}, o confermare che è voluta.",
    differsFromAbove:
      "{what} dice «{shown}», ma sotto {objectives}, che per codice {stand} nell’obiettivo {above}, e questo sta sotto «{expected}». Correggere {which}, o confermare che è voluto.",
    mapDisagrees:
      "{what} dice «{shown}», ma sotto {objectives}, che nella mappa {stand} sotto «{expected}». Stabilire quale delle due è giusta e correggere l’altra.",
  },

  workbook(scorecard, { inputs, options, report }) {
    const { blocks, map } = scorecard;
    const names = perspectiveNames([...blocks, ...map].map(({ perspective }) => perspective));
    const homes = perspectiveHomes(scorecard, names, options);
    for (const stray of strays(scorecard, homes, names.keyOf)) {
      const { home } = stray;
      const fix = headerFix(stray, scorecard, inputs);
      const problem = { ...placed(stray), fix, data: { ...dataOf(stray), which: whichOf(stray) } };
      const level = home.isCertain ? {} : FOR_REVIEW;
      report({ ...problem, ...level, messageId: MESSAGE_OF[home.source] });
    }
    for (const { above, ...stray } of inherited(scorecard, homes, names.keyOf, options)) {
      const data = { ...dataOf(stray), which: whichOf(stray), above };
      report({ ...placed(stray), ...FOR_REVIEW, messageId: "differsFromAbove", data });
    }
    for (const stray of doubtful(scorecard, homes)) {
      report({ ...placed(stray), ...FOR_REVIEW, messageId: "mapDisagrees", data: dataOf(stray) });
    }
  },
});

const MESSAGE_OF = {
  strategic: "differs",
  map: "differsFromMap",
  code: "differsFromCode",
  others: "differsFromOthers",
} as const;

/** Objectives under the perspective of others. */
interface Stray {
  readonly shown: string;
  readonly home: Home;
  readonly headers: FindingPlace[];
  /** Perspectives stand in a column of their own, and not over the rows. */
  readonly isColumn: boolean;
  readonly objectives: Objective[];
  readonly entries: Set<FindingPlace>;
}

/** One for each pair of perspectives, however many headers were copied. */
function strays({ blocks, objectives }: Scorecard, homes: Homes, keyOf: (text: string) => string): readonly Stray[] {
  const { byCode, known } = homes;
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const found = new Map<string, Stray>();
  for (const objective of byCode.size === 0 ? [] : objectives) {
    const home = byCode.get(objective.code ?? "");
    const block = byId.get(objective.blockId);
    if (!home || block?.perspective == null) continue;
    const key = keyOf(block.perspective);
    if (key === home.key || !known.has(key) || !isSameName(objective.name, home.name)) continue;
    add(found, `${key}|${home.key}|${home.source}`, block, home, objective);
  }
  return [...found.values()];
}

/** One for each perspective and objective above. */
function inherited(
  scorecard: Scorecard,
  homes: Homes,
  keyOf: (text: string) => string,
  limits: Omit<Agreement, "mapShare">,
): readonly (Stray & { readonly above: string })[] {
  const found = new Map<string, Stray>();
  const aboveOf = new Map<string, string>();
  for (const { objective, block, home, above } of inheritedElsewhere(scorecard, homes, keyOf, limits)) {
    const cause = `${keyOf(block.perspective ?? "")}|${above}`;
    add(found, cause, block, home, objective);
    aboveOf.set(cause, above);
  }
  return [...found].map(([cause, stray]) => ({ ...stray, above: aboveOf.get(cause)! }));
}

function doubtful({ blocks, objectives }: Scorecard, { doubts, known }: Homes): readonly Stray[] {
  const byCode = new Map<string, Doubt>(doubts.map((doubt) => [doubt.code, doubt]));
  const strategic = new Map(blocks.filter(({ level }) => level === "strategic").map((block) => [block.id, block]));
  const found = new Map<string, Stray>();
  for (const objective of byCode.size === 0 ? [] : objectives) {
    const doubt = byCode.get(objective.code ?? "");
    const block = strategic.get(objective.blockId);
    if (!doubt || !block || !known.has(doubt.home.key) || !isSameName(objective.name, doubt.onMap.name)) continue;
    add(found, `${doubt.home.key}|${doubt.onMap.key}`, block, doubt.onMap, objective);
  }
  return [...found.values()];
}

function add(found: Map<string, Stray>, cause: string, block: Block, home: Home, objective: Objective): void {
  const isColumn = block.headings.some(({ role }) => role === "perspective");
  const [shown, entries] = [block.perspective ?? "", new Set<FindingPlace>()];
  const none = { shown, home, isColumn, headers: [], objectives: [], entries };
  const stray: Stray = found.get(cause) ?? none;
  found.set(cause, stray);
  const header = { sheet: block.sheet, at: block.perspectiveAt ?? block.from };
  const last = stray.headers.at(-1);
  if (last?.sheet !== header.sheet || last.at.row !== header.at.row) stray.headers.push(header);
  stray.objectives.push(objective);
  if (home.entry) stray.entries.add(home.entry);
}

function placed({ headers, objectives, entries }: Stray) {
  const [first, ...others] = headers;
  const onMap = [...entries].map(({ sheet, at }) => ({ sheet, at }));
  return { where: first!, related: [...others, ...objectives.map(objectivePlace), ...onMap] };
}

function whichOf({ headers, isColumn }: Stray): string {
  if (isColumn) return "le celle della prospettiva";
  return headers.length === 1 ? "l’intestazione" : `l’intestazione di questi ${String(headers.length)} riquadri`;
}

function dataOf({ shown, home, isColumn, objectives }: Stray) {
  const codes = [...new Set(objectives.map(({ code }) => code!))].sort();
  const stand = codes.length === 1 ? "sta" : "stanno";
  const what = isColumn ? "La colonna della prospettiva" : "L’intestazione";
  return { what, shown, expected: home.perspective, objectives: listed(codes), stand };
}

/** The same code may stand for another objective, where each unit numbers its own. */
function isSameName(name: string, other: string): boolean {
  return foldLabel(name) === foldLabel(other) || isVariant(name, other, 2);
}

function listed(codes: readonly string[]): string {
  return `${codes.length === 1 ? "c’è l’obiettivo" : "ci sono gli obiettivi"} ${codes.join(", ")}`;
}
