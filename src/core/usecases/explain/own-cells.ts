// SPDX-License-Identifier: EUPL-1.2
import { shortKey } from "../../memory/keys";
import type { OwnSheetKind } from "../../memory/own-sheets";
import { headingsOn, type Headings } from "../../settings/staff-sheets";
import { DEVIATION_HEADINGS, KEY_HEADING } from "../../summaries/deviation-headings";
import { POST_MEAN } from "../../summaries/individual-summary";
import { objectivesOf, unitOf, type PlacedObjective } from "../../summaries/levels";
import { operationalRows, SPREAD_HEADINGS } from "../../summaries/operational-summary";
import { PERSPECTIVE_MEAN, WHOLE_BODY } from "../../summaries/strategic-summary";
import { fold } from "../../values/fold";
import type { CellPosition } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import type { ExplainContext } from "./explain-context";
import type { Subject, UnitsFigure } from "./explanation";

/** A row of a sheet of ours, by its headings, with the heading of the column that was asked about. */
interface OwnRowAt {
  readonly context: ExplainContext;
  readonly sheet: Sheet;
  readonly headings: Headings;
  readonly row: number;
  /** Folded. */
  readonly heading: string;
  readonly text: (heading: string) => string;
}

type Finder = (row: OwnRowAt) => Subject | null;

/**
 * What a cell of a sheet of ours says: rows are known by what stands in them, since staff may have sorted them, and since
 * figures may have changed since they were written.
 */
export function ownSubject(
  context: ExplainContext,
  sheet: Sheet,
  kind: OwnSheetKind,
  at: CellPosition,
): Subject | null {
  const known = SHEETS[kind];
  const headings = known ? headingsOn(sheet, known.headings) : null;
  if (!known || !headings || at.row <= headings.row) return null;
  const heading = [...headings.columns].find(([, column]) => column === at.column)?.[0];
  if (heading === undefined) return null;
  const text = (of: string): string => {
    const column = headings.columns.get(fold(of));
    return column === undefined ? "" : fold(sheet.cell(at.row, column).text);
  };
  return known.find({ context, sheet, headings, row: at.row, heading, text });
}

const NO_FIGURES = new Set(
  ["Indicatori valutati", "Indicatori totali", "% dichiarata", "Valore ottenuto", "Target", SPREAD_HEADINGS.count].map(
    fold,
  ),
);

/** What the column of a cell holds as the figure itself, as a ratio or in its unit; null where it holds something else. */
export function ownFigure(sheet: Sheet, kind: OwnSheetKind, at: CellPosition): number | null {
  const headings = SHEETS[kind] ? headingsOn(sheet, SHEETS[kind].headings) : null;
  const heading = headings && [...headings.columns].find(([, column]) => column === at.column)?.[0];
  const cell = sheet.cell(at.row, at.column);
  if (heading == null || cell.kind !== "number" || NO_FIGURES.has(heading)) return null;
  return heading === fold(SPREAD_HEADINGS.spread) ? cell.number / 100 : cell.number;
}

const SHEETS: Readonly<Partial<Record<OwnSheetKind, { readonly headings: readonly string[]; readonly find: Finder }>>> =
  {
    mappa: { headings: ["Prospettiva", "Obiettivo strategico"], find: onMap },
    "riepilogo-strategico": { headings: ["Prospettiva", "Obiettivo"], find: onStrategic },
    "riepilogo-operativo": { headings: ["Codice", "Obiettivo", SPREAD_HEADINGS.mean], find: onOperational },
    "riepilogo-individuale": { headings: ["Incarico", "Obiettivo"], find: onIndividual },
    scostamenti: { headings: DEVIATION_HEADINGS, find: onDeviations },
  };

const PRESUMED_HEADING = fold("% se contassero i neutralizzati presunti");

/** True for the objective that a row names, by its code and its name. */
function isNamed(row: OwnRowAt, nameHeading: string): (placed: PlacedObjective) => boolean {
  const [code, name] = [row.text("Codice"), row.text(nameHeading)];
  return ({ objective }) => fold(objective.code ?? "") === code && fold(objective.name) === name;
}

function objectiveOf(row: OwnRowAt, placed: PlacedObjective | undefined): Subject | null {
  if (!placed) return null;
  const { id, scoreWithPresumed } = placed.objective;
  const isPresumed = row.heading === PRESUMED_HEADING && scoreWithPresumed !== null;
  return { kind: isPresumed ? "presumed" : "objective", id };
}

function strategicAt(row: OwnRowAt, nameHeading: string): Subject | null {
  const named = objectivesOf(row.context.verification.scorecard, "strategic").filter(isNamed(row, nameHeading));
  const perspective = row.text("Prospettiva");
  const found = named.find(({ block }) => fold(block.perspective ?? "") === perspective) ?? named[0];
  return objectiveOf(row, found);
}

function onMap(row: OwnRowAt): Subject | null {
  return strategicAt(row, "Obiettivo strategico");
}

function onStrategic(row: OwnRowAt): Subject | null {
  const name = row.text("Obiettivo");
  if (name === fold(WHOLE_BODY)) return { kind: "overall" };
  if (name === fold(PERSPECTIVE_MEAN)) return { kind: "perspective", key: row.text("Prospettiva") };
  return strategicAt(row, "Obiettivo");
}

function onIndividual(row: OwnRowAt): Subject | null {
  const post = row.text("Incarico");
  const ofPost = objectivesOf(row.context.verification.scorecard, "individual").filter(
    ({ block }) => fold(unitOf(block)) === post,
  );
  if (row.text("Obiettivo") !== fold(POST_MEAN)) return objectiveOf(row, ofPost.find(isNamed(row, "Obiettivo")));
  return ofPost[0] ? { kind: "post", unit: unitOf(ofPost[0].block) } : null;
}

const SPREADS = new Map<string, UnitsFigure>([
  [fold(SPREAD_HEADINGS.mean), "mean"],
  [fold(SPREAD_HEADINGS.count), "mean"],
  [fold(SPREAD_HEADINGS.least), "least"],
  [fold(SPREAD_HEADINGS.most), "most"],
  [fold(SPREAD_HEADINGS.spread), "spread"],
]);

function onOperational(row: OwnRowAt): Subject | null {
  const rows = operationalRows(row.context.verification.scorecard);
  const [code, name] = [row.text("Codice"), row.text("Obiettivo")];
  const alike = rows.flatMap((each, index) =>
    fold(each.code ?? "") === code && fold(each.name) === name ? [index] : [],
  );
  const index = alike[earlierAlike(row)] ?? alike[0];
  if (index === undefined) return null;
  const spread = SPREADS.get(row.heading);
  if (spread !== undefined) return { kind: "units", row: index, figure: spread };
  const ofUnit = rows[index]!.members.find(({ block }) => fold(unitOf(block)) === row.heading);
  if (ofUnit) return { kind: "objective", id: ofUnit.objective.id };
  return row.heading === "codice" || row.heading === "obiettivo" ? { kind: "units", row: index, figure: "mean" } : null;
}

/** The same objective twice in one unit has two rows: how many of them stand above this one. */
function earlierAlike({ sheet, headings, row, text }: OwnRowAt): number {
  const columns = ["codice", "obiettivo"].map((heading) => headings.columns.get(heading)!);
  const wanted = [text("Codice"), text("Obiettivo")];
  let count = 0;
  for (const above of sheet.rows()) {
    if (above <= headings.row || above >= row) continue;
    if (columns.every((column, index) => fold(sheet.cell(above, column).text) === wanted[index])) count++;
  }
  return count;
}

function onDeviations({ context, heading, sheet, headings, row }: OwnRowAt): Subject | null {
  const key = sheet.cell(row, headings.columns.get(fold(KEY_HEADING))!).text;
  const { identityOf, indicators } = context.verification.scorecard;
  const found = key === "" ? undefined : indicators.find((each) => shortKey(identityOf(each)) === key);
  if (!found) return null;
  if (heading === "scostamento") return { kind: "deviation", id: found.id, figure: "amount" };
  if (heading === fold("Scostamento %")) return { kind: "deviation", id: found.id, figure: "share" };
  return { kind: "indicator", id: found.id };
}
