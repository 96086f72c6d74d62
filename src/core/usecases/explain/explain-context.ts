// SPDX-License-Identifier: EUPL-1.2
import type { Block, IndicatorField } from "../../scorecard/model";
import { anchorOf, cellOf } from "../../scorecard/places";
import { registerLookup } from "../../scorecard/register-lookup";
import type { Indicator, Objective } from "../../scorecard/scored";
import type { RegisterEntry } from "../../scorecard/settings";
import { displayText } from "../../values/display";
import type { TypedValue } from "../../values/typed-value";
import type { Verification } from "../verify";
import type { Place } from "./explanation";
import { settingSources, type SettingSources } from "./setting-sources";

/** A verification with what explaining looks up again and again; made once for all of its cells. */
export interface ExplainContext {
  readonly verification: Verification;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly sources: SettingSources;
  /** What the body's register says of a row, as scoring looked it up. */
  readonly decided: (indicator: Indicator) => RegisterEntry | null;
}

export function explainContext(verification: Verification): ExplainContext {
  const { scorecard, settings } = verification;
  const decided = registerLookup(settings.register, scorecard.blocks);
  return {
    verification,
    blocks: new Map(scorecard.blocks.map((block) => [block.id, block])),
    indicators: new Map(scorecard.indicators.map((indicator) => [indicator.id, indicator])),
    objectives: new Map(scorecard.objectives.map((objective) => [objective.id, objective])),
    sources: settingSources(verification),
    decided: (indicator) => decided?.(indicator) ?? null,
  };
}

/** What an indicator is called; its row where it has no name. */
export function nameOf({ label, operational, row }: Pick<Indicator, "label" | "operational" | "row">): string {
  return label || operational || `riga ${String(row + 1)}`;
}

export function objectiveName({ code, name }: Pick<Objective, "code" | "name">): string {
  return [code, name].filter(Boolean).join(" ");
}

/** Where the % of an indicator stands, or would; else the best of its cells. */
export function percentPlace(indicator: Indicator): Place {
  return { sheet: indicator.sheet, at: cellOf(indicator, "declared") ?? anchorOf(indicator) };
}

export function objectivePlace({ sheet, at, declaredAt }: Pick<Objective, "sheet" | "at" | "declaredAt">): Place {
  return { sheet, at: declaredAt ?? at };
}

export function fieldPlace(indicator: Indicator, field: IndicatorField): Place | null {
  const at = cellOf(indicator, field);
  return at && { sheet: indicator.sheet, at };
}

/** What the user sees of a value; null for a blank cell. */
export function writtenText({ verification }: ExplainContext, { type, cell }: TypedValue): string | null {
  return type === "blank" ? null : displayText(cell, verification.workbook.dateSystem);
}
