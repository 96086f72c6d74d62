// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../../../scorecard/model";
import type { Scorecard } from "../../../scorecard/scored";
import { fold, foldLabel } from "../../../values/fold";
import { ownYear } from "../../../reading/own-year";
import { UNIT_TITLE } from "../../../reading/vocabulary/keys";
import { periodIn } from "../../../reading/vocabulary/periods";
import type { FindingPlace } from "../../finding";
import type { ScorecardIndex } from "../../index/scorecard-index";
import { defineRule } from "../../rule";

export const unitTwice = defineRule({
  code: "STR011",
  slug: "unit-twice",
  title: "Unità organizzativa ripetuta",
  why: "Un’unità con due cruscotti uguali, o con il nome scritto in due modi, conta due volte: nelle medie dell’ente, e agli occhi di chi cerca i suoi risultati.",
  severity: "warning",
  criteria: ["c", "k"],
  norm: "D.Lgs. 150/2009, art. 8 e art. 10, c. 1, lett. b); DFP, Linee guida 3/2018, cap. 4",
  phases: "all",
  bodies: "all",
  // share of the indicators of the shorter dashboard that the other has as well
  options: { fewestRows: 3, sameShare: 0.8 },
  messages: {
    twoDashboards:
      "I fogli «{sheet}» e «{other}» sono tutti e due il cruscotto di «{unit}» e hanno in comune {count:indicatore|indicatori} su {total}: contano due volte. Togliere la copia, o dire che cosa li distingue.",
    twoNames:
      "L’unità «{unit}» è scritta anche «{other}». Usare un solo nome: i suoi risultati risultano di due unità.",
  },

  workbook(scorecard, { index, options, report }) {
    const units = unitsOf(scorecard, ({ unit }) => unit);
    const titled = unitsOf(scorecard, unitInTitle);
    for (const { name, places } of [...units.values(), ...unlessKnown(titled, units)]) {
      const [first, ...others] = [...places.values()];
      for (const other of others) {
        if (isOtherTime(first!.sheet, other.sheet)) continue;
        const { count, total } = inCommon(first!, other, index);
        if (total < options.fewestRows || count < total * options.sameShare) continue;
        const data = { unit: name, sheet: first!.sheet, other: other.sheet, count, total };
        const related = [placeOf(first!)];
        report({ where: placeOf(other), related, needsReview: true, messageId: "twoDashboards", data });
      }
    }
    for (const [usual, other] of spelledTwice([...units.values()])) {
      const places = [...usual.places.values()].map(placeOf);
      const data = { unit: other.name, other: usual.name };
      const where = placeOf([...other.places.values()][0]!);
      report({ where, related: places, needsReview: true, messageId: "twoNames", data });
    }
  },
});

interface Unit {
  readonly name: string;
  /** Its first block on each sheet. */
  readonly places: Map<string, Block>;
}

/** What Excel adds to the name of a sheet that is copied. */
const COPIED = /\s*\(\d{1,2}\)$/;

function unitsOf({ blocks }: Scorecard, nameOf: (block: Block) => string | null): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const block of blocks) {
    // the persons of one unit have the same objectives by design
    const name = block.level === "operational" && block.unit !== null ? nameOf(block) : null;
    if (name === null) continue;
    const key = foldLabel(name.replace(COPIED, ""));
    const unit = units.get(key) ?? { name, places: new Map<string, Block>() };
    units.set(key, unit);
    if (!unit.places.has(block.sheet)) unit.places.set(block.sheet, block);
  }
  return units;
}

/** «Servizio Tributi – Obiettivi operativi 2021» names it, whatever the sheet is called; a body's name is none. */
function unitInTitle({ titles }: Block): string | null {
  const title = titles.find(({ text }) => UNIT_TITLE.test(fold(text)))?.text ?? null;
  return title === null
    ? null
    : title
        .split(/\s[-–—|]\s/)[0]!
        .replace(/\s+(?:anno\s+)?20\d\d$/i, "")
        .trim();
}

/** Units whose dashboards stand on sheets of other names: those of one name were compared already. */
function unlessKnown(titled: ReadonlyMap<string, Unit>, units: ReadonlyMap<string, Unit>): readonly Unit[] {
  const known = [...units.values()].map(({ places }) => places).filter(({ size }) => size > 1);
  return [...titled.values()].filter(
    ({ places }) => !known.some((sheets) => [...places.keys()].every((sheet) => sheets.has(sheet))),
  );
}

/** «I semestre» and «II semestre» are two measurements of the same things. */
function isOtherTime(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => `${String(periodIn(name)?.end ?? "")} ${String(ownYear(name) ?? "")}`);
  return a !== b;
}

/** Objectives and labels that two dashboards share; a unit with a sheet for each objective has others on each. */
function inCommon(one: Block, other: Block, index: ScorecardIndex): { readonly count: number; readonly total: number } {
  const [a, b] = [one, other].map(({ id }) => keysOf(id, index)) as [Set<string>, Set<string>];
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  return { count: [...less].filter((key) => more.has(key)).length, total: less.size };
}

function keysOf(blockId: string, index: ScorecardIndex): Set<string> {
  const keys = new Set<string>();
  for (const { label, objectiveId } of index.indicatorsOfBlock(blockId)) {
    const objective = index.objectives.get(objectiveId);
    keys.add(`${foldLabel(objective?.name ?? "")}|${foldLabel(label)}`);
  }
  return keys;
}

/** Names that differ in blanks and signs, or in words cut short («Uff. Tributi»), each with the one used more. */
function spelledTwice(units: readonly Unit[]): readonly (readonly [Unit, Unit])[] {
  const byKey = new Map<string, Unit>();
  const found: [Unit, Unit][] = [];
  for (const unit of units) {
    const key = spellingOf(unit.name);
    const known = byKey.get(key);
    if (known) found.push(unit.places.size > known.places.size ? [unit, known] : [known, unit]);
    else byKey.set(key, unit);
  }
  return found;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\buff(?:icio|ici)?\b/g, "ufficio"],
  [/\b(?:serv|svz|servizi)\b/g, "servizio"],
  [/\b(?:sett|settori)\b/g, "settore"],
  [/\bdir\b/g, "direzione"],
  [/\bdip\b/g, "dipartimento"],
  [/\bu o\b/g, "uo"],
];

function spellingOf(name: string): string {
  const written = SHORT.reduce((text, [short, full]) => text.replace(short, full), foldLabel(name));
  return written.replace(/\b(?:e|ed|di|del|dei|della|delle|degli)\b/g, " ").replace(/[^a-z0-9]/g, "");
}

function placeOf({ sheet, from }: Block): FindingPlace {
  return { sheet, at: from };
}
