// SPDX-License-Identifier: EUPL-1.2
import type { MapCard } from "../../../../core/usecases/overview/drawn-map";
import { addressOf } from "../../../../core/workbook/address";
import { RAG_TERMS } from "../../../../core/wording/functions";
import { percentText } from "../../../../core/wording/numbers";
import { overviewTexts } from "../../../i18n/overview";

/** What a card says, in words. */
export interface CardTexts {
  /** The figure in large type. */
  readonly figure: string;
  /** How much of the bar is filled; null: no bar. */
  readonly ratio: number | null;
  /** Under the bar, each on lines of its own. */
  readonly notes: readonly string[];
  /** All of it in one sentence, with where a click leads: what a screen reader says. */
  readonly label: string;
  readonly explain: string;
  readonly explainLabel: string;
}

/** The words of a card: what is not measured is said, and never shown as 0 %. */
export function cardTexts(card: MapCard): CardTexts {
  const { code, name, score, declared, coverage, place } = card;
  const figure = score === null ? (declared?.text ?? "—") : percentText(score);
  const notes = [standingText(card), differenceText(card), coverage === null ? "" : coverageText(coverage)];
  const said = notes.filter((note) => note !== "");
  const title = [code, name].filter(Boolean).join(" ");
  const cell = `${place.sheet} ${addressOf(place.at.row, place.at.column)}`;
  const all = [...(figure === "—" ? [] : [figure]), ...said].join(", ");
  return {
    figure,
    ratio: score ?? declared?.ratio ?? null,
    notes: said,
    label: overviewTexts("map.card", { title, all, cell }),
    explain: overviewTexts("map.explain"),
    explainLabel: overviewTexts("map.explainCard", { title }),
  };
}

function standingText({ standing }: MapCard): string {
  if (standing === "declared") return overviewTexts("map.declared");
  if (standing === "not-measured") return overviewTexts("map.notMeasured");
  return RAG_TERMS[standing];
}

/** What the body declares is told beside PERF's figure only where they are not the same. */
function differenceText({ differs, declared }: MapCard): string {
  return differs && declared ? overviewTexts("map.differs", { figure: declared.text }) : "";
}

function coverageText({ scored, total }: NonNullable<MapCard["coverage"]>): string {
  return overviewTexts("map.indicators", { count: scored, all: total });
}
