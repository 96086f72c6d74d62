// SPDX-License-Identifier: EUPL-1.2
import type { Block } from "../../../scorecard/model";
import type { Objective, Scorecard } from "../../../scorecard/scored";
import { foldLabel } from "../../../values/fold";
import type { FindingPlace } from "../../finding";
import { objectivePlace } from "../../place";
import { defineRule, FOR_REVIEW } from "../../rule";
import { isVariant } from "../../variant";

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
  // without a strategic dashboard, the other dashboards tell where an objective belongs when so many agree
  options: { fewestAgreeing: 3, agreeingShare: 0.75 },
  messages: {
    differs:
      "L’intestazione dice «{shown}», ma sotto ci sono {objectives}, che nel cruscotto strategico {stand} sotto «{expected}». Correggere l’intestazione{places}.",
    differsFromOthers:
      "L’intestazione dice «{shown}», ma sotto ci sono {objectives}, che negli altri cruscotti {stand} sotto «{expected}». Correggere l’intestazione{places}, o confermare che è voluta.",
  },

  workbook(scorecard, { options, report }) {
    const homes = homesOf(scorecard, options.fewestAgreeing, options.agreeingShare);
    for (const { shown, home, headers, objectives } of strays(scorecard, homes)) {
      const codes = [...new Set(objectives.map(({ code }) => code!))].sort();
      const [first, ...others] = headers;
      const data = {
        shown,
        expected: home.perspective,
        objectives: listed(codes),
        stand: codes.length === 1 ? "sta" : "stanno",
        places: headers.length === 1 ? "" : ` di questi ${String(headers.length)} riquadri`,
      };
      const problem = { where: first!, related: [...others, ...objectives.map(objectivePlace)], data };
      if (home.isStrategic) report({ ...problem, messageId: "differs" });
      else report({ ...problem, ...FOR_REVIEW, messageId: "differsFromOthers" });
    }
  },
});

/** Where an objective belongs, and who says so. */
interface Home {
  readonly perspective: string;
  readonly key: string;
  readonly name: string;
  readonly isStrategic: boolean;
}

interface Homes {
  readonly byCode: ReadonlyMap<string, Home>;
  /** Perspectives that have objectives of their own: any other wording may be another classification. */
  readonly known: ReadonlySet<string>;
}

type Seen = Home & { readonly block: Block };

/** By the strategic dashboard; where there is none, by what nearly all dashboards say of the same code and name. */
function homesOf({ blocks, objectives }: Scorecard, fewest: number, share: number): Homes {
  const withPerspective = blocks.filter(({ perspective }) => perspective !== null);
  const strategic = withPerspective.filter(({ level }) => level === "strategic");
  const byId = new Map((strategic.length > 0 ? strategic : withPerspective).map((block) => [block.id, block]));
  const seen = new Map<string, Seen[]>();
  for (const { code, name, blockId } of objectives) {
    const block = byId.get(blockId);
    if (code === null || block?.perspective == null) continue;
    const { perspective } = block;
    const isStrategic = block.level === "strategic";
    const place = { perspective, key: keyOf(perspective), name, isStrategic, block };
    const known = seen.get(code);
    if (known) known.push(place);
    else seen.set(code, [place]);
  }
  const byCode = new Map<string, Home>();
  for (const [code, places] of seen) {
    const home = strategic.length > 0 ? strategicHome(places) : agreedHome(places, fewest, share);
    if (home) byCode.set(code, home);
  }
  return { byCode, known: new Set([...byCode.values()].map(({ key }) => key)) };
}

/** None where the strategic dashboard contradicts itself. */
function strategicHome(places: readonly Seen[]): Home | null {
  return new Set(places.map(({ key }) => key)).size === 1 ? places[0]! : null;
}

function agreedHome(places: readonly Seen[], fewest: number, share: number): Home | null {
  const votes = new Map<string, Seen[]>();
  for (const place of places) votes.set(place.key, [...(votes.get(place.key) ?? []), place]);
  const [most] = [...votes.values()].sort((a, b) => b.length - a.length);
  return most && most.length >= fewest && most.length >= places.length * share ? most[0]! : null;
}

interface Stray {
  readonly shown: string;
  readonly home: Home;
  readonly headers: FindingPlace[];
  readonly objectives: Objective[];
}

/** Objectives under the perspective of others: one for each pair of perspectives, however many headers were copied. */
function strays({ blocks, objectives }: Scorecard, { byCode, known }: Homes): readonly Stray[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const found = new Map<string, Stray>();
  for (const objective of objectives) {
    const home = byCode.size === 0 ? undefined : byCode.get(objective.code ?? "");
    const block = byId.get(objective.blockId);
    if (!home || block?.perspective == null || !isSameName(objective.name, home.name)) continue;
    const key = keyOf(block.perspective);
    if (key === home.key || !known.has(key)) continue;
    const cause = `${key}|${home.key}`;
    const stray = found.get(cause) ?? { shown: block.perspective, home, headers: [], objectives: [] };
    found.set(cause, stray);
    const header = { sheet: block.sheet, at: block.perspectiveAt ?? block.from };
    const last = stray.headers.at(-1);
    if (last?.sheet !== header.sheet || last.at.row !== header.at.row) stray.headers.push(header);
    stray.objectives.push(objective);
  }
  return [...found.values()];
}

/** The same code may stand for another objective, where each unit numbers its own. */
function isSameName(name: string, other: string): boolean {
  return foldLabel(name) === foldLabel(other) || isVariant(name, other, 2);
}

/** «APPRENDI- MENTO» is «APPRENDIMENTO», wherever the line was broken; its number tells nothing more. */
function keyOf(perspective: string): string {
  return foldLabel(perspective)
    .replace(/^prospettiva /, "")
    .replace(/[^a-z0-9]/g, "");
}

function listed(codes: readonly string[]): string {
  const noun = codes.length === 1 ? "l’obiettivo" : "gli obiettivi";
  return `${noun} ${codes.join(", ")}`;
}
