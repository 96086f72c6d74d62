// SPDX-License-Identifier: EUPL-1.2
// What the build for the benchmark takes of the product: the steps of `verifica`, without the command around them.
export { readXlsx } from "../../src/xlsx/read-workbook.ts";
export { sameIndicators } from "../../src/core/checks/index/same/same-indicators.ts";
export { runChecks } from "../../src/core/checks/run.ts";
export { readMemory } from "../../src/core/memory/read-memory.ts";
export { readScorecard } from "../../src/core/reading/read-scorecard.ts";
export { scoreScorecard } from "../../src/core/scorecard/score-scorecard.ts";
export { readSettings } from "../../src/core/settings/read-settings.ts";
export { verify } from "../../src/core/usecases/verify.ts";
