// SPDX-License-Identifier: EUPL-1.2
// What the build for the benchmark takes of the product: the two steps of `verifica`, without the command around them.
export { readXlsx } from "../../src/xlsx/read-workbook.ts";
export { verify } from "../../src/core/usecases/verify.ts";
