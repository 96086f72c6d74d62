// SPDX-License-Identifier: EUPL-1.2
import { objectivePlace } from "../../checks/place";
import type { FindingPlace } from "../../checks/finding";
import { declaredRatio } from "../../scorecard/declared-check";
import type { Aggregate, Coverage, MapEntry, Objective, Scorecard } from "../../scorecard/scored";
import { ragStatus, type RagStatus, type RagThresholds } from "../../scorecard/thresholds";
import { groupBy, type PlacedObjective, unitOf } from "../../summaries/levels";
import { displayText } from "../../values/display";
import { fold } from "../../values/fold";
import type { TypedValue } from "../../values/typed-value";
import { percentText } from "../../wording/numbers";
import type { Verification } from "../verify";
import { objectiveNamedOnMap } from "./named-on-map";

/** What can be said of an objective at a glance; "declared": the body says a figure that PERF cannot work out again. */
export type Standing = RagStatus | "declared" | "not-measured";

/** What the body itself says; null ratio: in words («raggiunto»). */
export interface DeclaredFigure {
  readonly ratio: number | null;
  readonly text: string;
}

/** One objective of the map. */
export interface MapCard {
  /** The objective's id; of an entry without a dashboard, its cell. */
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  /** Where the objective is measured; the cell of the map where it is on no dashboard. */
  readonly place: FindingPlace;
  /** Where its % stands, or would; the name's cell where there is none. */
  readonly figureAt: FindingPlace;
  readonly standing: Standing;
  /** PERF's own, from the indicators; null: there is none, and it is not zero. */
  readonly score: number | null;
  readonly declared: DeclaredFigure | null;
  /** True where the body says another figure than PERF works out. */
  readonly differs: boolean;
  /** Of its indicators, how many are measured; null for an entry without a dashboard. */
  readonly coverage: Coverage | null;
}

/** Objectives that stand together: those of a perspective, or of a unit where no perspective is named. */
export interface MapBand {
  readonly key: string;
  /** null: neither perspective nor unit is known. */
  readonly name: string | null;
  /** PERF's own mean, which the body does not publish; null: PERF makes none of this band. */
  readonly mean: Aggregate | null;
  readonly cards: readonly MapCard[];
}

/** The strategic map as it can be drawn. */
export interface DrawnMap {
  readonly bands: readonly MapBand[];
  /** PERF's own mean of all objectives that the map is about; null: PERF makes none of those. */
  readonly overall: Aggregate | null;
  readonly thresholds: RagThresholds;
  /**
   * Where the %s are from. Without a strategic dashboard: "map", from the map; "named", from the dashboards on which its
   * objectives stand by the same code and name; "all": there is no map either, and all objectives are drawn.
   */
  readonly basis: "strategic" | "map" | "named" | "all";
}

/** Perspectives × objectives: from the strategic dashboards, else from the body's map alone, else from all dashboards. */
export function drawnMap({ scorecard, settings, workbook }: Verification): DrawnMap {
  const { thresholds } = settings;
  const { dateSystem } = workbook;
  const placed = placedObjectives(scorecard);
  const strategic = placed.filter(({ block }) => block.level === "strategic");
  const named = objectiveNamedOnMap(scorecard);
  const isNamed = scorecard.map.some((entry) => named(entry) !== null);
  const basis = strategic.length > 0 ? "strategic" : scorecard.map.length === 0 ? "all" : isNamed ? "named" : "map";
  const shown = basis === "strategic" ? strategic : basis === "all" ? placed : [];
  const onMap = new Map(scorecard.map.map((entry) => [entry.objectiveId, entry]));
  const cards = shown.map(({ objective, block }): Banded => {
    const band = block.perspective ?? (basis === "all" ? unitOf(block) : null);
    return { band, card: objectiveCard(objective, onMap.get(objective.id), thresholds, dateSystem) };
  });
  const bandOf = bandsOfMap(scorecard.map, cards);
  const entries = scorecard.map.filter(({ objectiveId }) => objectiveId === null);
  const fromMap = entries.map((entry) => {
    const objective = named(entry);
    const card = objective ? objectiveCard(objective, entry, thresholds, dateSystem) : entryCard(entry, dateSystem);
    return { band: bandOf(entry.perspective), card };
  });
  // Means of all dashboards would stand over entries that they are not made of.
  const isOfAll = basis === "named" && entries.length === placed.length && entries.every(named);
  const isMadeOfThese = shown.length > 0 || basis === "all" || isOfAll;
  const means = new Map(isMadeOfThese ? scorecard.perspectives.map((mean) => [fold(mean.name), mean]) : []);
  const overall = isMadeOfThese ? scorecard.overall : null;
  return { bands: bandsOf([...cards, ...fromMap], means), overall, thresholds, basis };
}

interface Banded {
  readonly band: string | null;
  readonly card: MapCard;
}

function placedObjectives({ blocks, objectives }: Scorecard): readonly PlacedObjective[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return objectives.flatMap((objective) => {
    const block = byId.get(objective.blockId);
    return block ? [{ objective, block }] : [];
  });
}

function bandsOf(cards: readonly Banded[], means: ReadonlyMap<string, Aggregate>): readonly MapBand[] {
  return [...groupBy(cards, ({ band }) => fold(band ?? ""))].map(([key, group]) => ({
    key,
    name: group[0]!.band,
    mean: means.get(key) ?? null,
    cards: group.map(({ card }) => card),
  }));
}

/** A map may hyphenate names («ECONOMICO- FINANZIARIA»): its perspective is that of the objectives beside which it stands. */
function bandsOfMap(entries: readonly MapEntry[], cards: readonly Banded[]): (name: string | null) => string | null {
  const bands = new Map(cards.map(({ band, card }) => [card.key, band]));
  const known = new Map<string, string | null>();
  for (const { perspective, objectiveId } of entries) {
    const band = objectiveId === null ? null : (bands.get(objectiveId) ?? null);
    if (perspective !== null && band !== null) known.set(fold(perspective), band);
  }
  return (name) => (name === null ? null : (known.get(fold(name)) ?? name));
}

function objectiveCard(
  objective: Objective,
  entry: MapEntry | undefined,
  thresholds: RagThresholds,
  dateSystem: 1900 | 1904,
): MapCard {
  const { id, code, name, score, scored, indicatorIds, declaredCheck } = objective;
  const declared = declaredOf(objective, dateSystem) ?? (entry ? declaredOf(entry, dateSystem) : null);
  return {
    key: id,
    code,
    name,
    place: objectivePlace(objective),
    figureAt: { sheet: objective.sheet, at: objective.declaredAt ?? objective.at },
    standing: score === null ? unscored(declared) : ragStatus(score, thresholds),
    score,
    declared,
    differs: declaredCheck === "differs",
    coverage: { scored, total: indicatorIds.length },
  };
}

function entryCard(entry: MapEntry, dateSystem: 1900 | 1904): MapCard {
  const { sheet, at, declaredAt, code, name } = entry;
  const declared = declaredOf(entry, dateSystem);
  const key = `${sheet}!${String(at.row)}!${String(at.column)}`;
  const figures = { score: null, declared, differs: false, coverage: null };
  const places = { place: { sheet, at }, figureAt: { sheet, at: declaredAt ?? at } };
  return { key, code, name, ...places, standing: unscored(declared), ...figures };
}

function unscored(declared: DeclaredFigure | null): Standing {
  return declared === null ? "not-measured" : "declared";
}

/** What PERF wrote itself is no statement of the body. */
function declaredOf(
  { declared, declaredByPerf }: { readonly declared: TypedValue; readonly declaredByPerf: boolean },
  dateSystem: 1900 | 1904,
): DeclaredFigure | null {
  if (declaredByPerf || declared.type === "blank" || declared.type === "error") return null;
  const stated = declaredRatio(declared);
  if (stated) return { ratio: stated.ratio, text: percentText(stated.ratio) };
  const text = displayText(declared.cell, dateSystem).trim();
  return text === "" ? null : { ratio: null, text };
}
