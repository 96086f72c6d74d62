// SPDX-License-Identifier: EUPL-1.2
import { availableParallelism } from "node:os";
import { manyWorkbooks } from "../generate.mjs";
import { measureCommand, measureContender } from "../harness/measure.mjs";
import { assertSame } from "../harness/same-counts.mjs";
import { caseTable, median } from "../harness/table.mjs";

const FLOOR = "fflate + saxes on worker threads, reading only";
const COMMAND = "`perf verifica FOLDER`";
/** Italian public bodies that must publish a performance cycle, in round numbers. */
const COUNTRY = 10_000;

/** Many workbooks of the size of Bergamo's, each of another body, on all cores. */
export async function filesCase({ measure, files }) {
  const { folder, counts } = manyWorkbooks(files);
  const { cells, texts, numberSum, indicators, objectives } = counts;
  const contenders = [
    {
      name: FLOOR,
      run: () => measureContender("saxes-read-files", { folder }),
      check: ({ counts: found }) => assertSame(FLOOR, found, { files, cells, texts, numberSum }),
    },
    {
      name: COMMAND,
      run: () => measureCommand(["verifica", folder]),
      check: ({ text }) => assertSame(COMMAND, totalsIn(text), { files, indicators, objectives }),
    },
  ];
  const title = `Files, ${files} workbooks (${cells} cells), ${availableParallelism()} cores`;
  const measures = await measure(title, contenders);
  console.log(caseTable({ title, peer: FLOOR, isWhole: true }, measures));
  console.log(rates(measures, files));
}

function totalsIn(text) {
  const total = (word) =>
    [...text.matchAll(new RegExp(`^${word} +([\\d.]+)`, "gm"))].reduce(
      (sum, [, number]) => sum + Number(number.replaceAll(".", "")),
      0,
    );
  const files = [...text.matchAll(/^PERF · /gm)].length;
  return { files, indicators: total("Indicatori"), objectives: total("Obiettivi") };
}

function rates(measures, files) {
  const lines = measures.map(({ name, runs }) => {
    const seconds = median(runs.map(({ wallMs }) => wallMs)) / 1000;
    return `| ${name} | ${(files / seconds).toFixed(0)} | ${((COUNTRY * seconds) / files).toFixed(0)} |`;
  });
  return ["| contender | files per second | 10,000 bodies, s |", "|---|---|---|", ...lines, ""].join("\n");
}
