// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from "node:url";
import { largeWorkbook } from "../generate.mjs";
import { measureCommand, measureContender, runQuietly } from "../harness/measure.mjs";
import { assertSame } from "../harness/same-counts.mjs";
import { caseTable } from "../harness/table.mjs";

const EXCELJS = "exceljs";
const data = fileURLToPath(new URL("../data/", import.meta.url));
const outputs = { perf: `${data}filled-by-perf.xlsx`, exceljs: `${data}filled-by-exceljs.xlsx` };

/** Filling a copy, against exceljs writing the same cells. */
export async function fillCase({ measure, indicators }) {
  const { path: input } = largeWorkbook(indicators ?? 100_000);
  const plan = `${data}plan.json`;
  const command = () => measureCommand(["compila", input, "-o", outputs.perf, "--sovrascrivi"]);
  // PERF fills once unmeasured, which says what the peer has to write.
  await command();
  runQuietly([fileURLToPath(new URL("../harness/fill-plan.mjs", import.meta.url)), input, outputs.perf, plan]);
  const expected = await filled(outputs.perf);
  const contenders = [
    {
      name: EXCELJS,
      run: () => measureContender("exceljs-fill", { input, output: outputs.exceljs, plan }),
      check: async () => assertSame(EXCELJS, await filled(outputs.exceljs), expected),
    },
    {
      name: "`perf compila`",
      run: command,
      check: async () => assertSame("perf compila", await filled(outputs.perf), expected),
    },
  ];
  console.log(caseTable({ title: "Fill", peer: EXCELJS }, await measure("Fill", contenders)));
}

async function filled(output) {
  const { counts } = await measureContender("filled-counts", { output });
  return { ...counts, sheets: JSON.stringify(counts.sheets) };
}
