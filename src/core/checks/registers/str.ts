// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { columnsSwapped } from "../rules/str/columns-swapped";
import { headingMalformed } from "../rules/str/heading-malformed";
import { headingMissing } from "../rules/str/heading-missing";
import { mapEntryWithoutObjective } from "../rules/str/map-entry-without-objective";
import { objectiveNamedDifferently } from "../rules/str/objective-named-differently";
import { objectiveNotOnMap } from "../rules/str/objective-not-on-map";
import { objectiveWithoutIndicators } from "../rules/str/objective-without-indicators";
import { perspectiveMismatch } from "../rules/str/perspective-mismatch";
import { rowWithoutLabel } from "../rules/str/row-without-label";
import { unitTwice } from "../rules/str/unit-twice";
import { yearMismatch } from "../rules/str/year-mismatch";

/** Rules STR, by code. */
export const STR_RULES: readonly Rule[] = [
  rowWithoutLabel,
  headingMissing,
  headingMalformed,
  objectiveWithoutIndicators,
  objectiveNotOnMap,
  mapEntryWithoutObjective,
  perspectiveMismatch,
  objectiveNamedDifferently,
  yearMismatch,
  columnsSwapped,
  unitTwice,
];
