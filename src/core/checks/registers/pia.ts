// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { actAfterYear } from "../rules/pia/act-after-year";
import { indicatorAdded } from "../rules/pia/indicator-added";
import { indicatorDropped } from "../rules/pia/indicator-dropped";
import { indicatorRenamed } from "../rules/pia/indicator-renamed";
import { planDoubtful } from "../rules/pia/plan-doubtful";
import { targetChanged } from "../rules/pia/target-changed";
import { weightChanged } from "../rules/pia/weight-changed";

/** Rules PIA, by code. */
export const PIA_RULES: readonly Rule[] = [
  indicatorDropped,
  indicatorAdded,
  targetChanged,
  indicatorRenamed,
  weightChanged,
  planDoubtful,
  actAfterYear,
];
