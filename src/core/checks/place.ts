// SPDX-License-Identifier: EUPL-1.2
import { anchorOf, cellOf } from "../scorecard/places";
import type { Indicator, Objective } from "../scorecard/scored";
import type { IndicatorField } from "../scorecard/model";
import type { FindingPlace } from "./finding";
import type { Where } from "./rule";

/** Turns what a rule points at into a cell. */
export function placeOf(where: Where): FindingPlace | null {
  if (where === null || "at" in where) return where;
  return fieldPlace(where.indicator, where.field);
}

/** The cell of an indicator's field; where the table has no such column, another cell of its row. */
export function fieldPlace(indicator: Indicator, field: IndicatorField): FindingPlace {
  return { sheet: indicator.sheet, at: cellOf(indicator, field) ?? anchorOf(indicator) };
}

/** The cell that names an objective. */
export function objectivePlace({ sheet, at }: Pick<Objective, "sheet" | "at">): FindingPlace {
  return { sheet, at };
}
