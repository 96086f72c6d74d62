// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { namesBesideScores } from "../rules/pri/names-beside-scores";
import { singleHolderOffice } from "../rules/pri/single-holder-office";

/** Rules PRI, by code. */
export const PRI_RULES: readonly Rule[] = [namesBesideScores, singleHolderOffice];
