// SPDX-License-Identifier: EUPL-1.2
import { measureCommand, measureContender } from "./measure.mjs";
import { assertSame } from "./same-counts.mjs";

const FLOOR = "fflate + saxes, reading only";
const EXCELJS = "exceljs";

/** What is measured: each contender with how to run it once and how to tell that it did the work. */
export function benchmarkCases({ input, counts, folder }) {
  const { cells, texts, numberSum, indicators, objectives } = counts;
  const all = { cells, texts, numberSum };
  return [verifyCase(input, all, { indicators, objectives }), fillCase(input, folder)];
}

function verifyCase(input, all, scored) {
  const reader = (name, contender, expected) => ({
    name,
    run: () => measureContender(contender, { input }),
    check: ({ counts }) => assertSame(name, counts, expected),
  });
  return {
    title: "Verify",
    peer: FLOOR,
    contenders: [
      reader(FLOOR, "saxes-read", all),
      reader("PERF in process, reading only", "perf-read", all),
      reader("PERF in process, verify", "perf-verify", { ...scored, hasFindings: true }),
      {
        name: "`perf verifica`",
        run: () => measureCommand(["verifica", input]),
        check: ({ text }) => assertSame("perf verifica", countsIn(text), scored),
      },
      reader("exceljs, reading only", "exceljs-read", all),
    ],
  };
}

/** "Obiettivi 12.580: …", "Indicatori 100.000: …" at the head of the report. */
function countsIn(report) {
  const number = (word) => Number(new RegExp(`^${word} +([\\d.]+)`, "m").exec(report)?.[1].replaceAll(".", ""));
  return { indicators: number("Indicatori"), objectives: number("Obiettivi") };
}

function fillCase(input, folder) {
  const plan = `${folder}plan.json`;
  const outputs = { perf: `${folder}filled-by-perf.xlsx`, exceljs: `${folder}filled-by-exceljs.xlsx` };
  const command = () => measureCommand(["compila", input, "-o", outputs.perf, "--sovrascrivi"]);
  let expected = null;
  return {
    title: "Fill",
    peer: EXCELJS,
    /** PERF fills once unmeasured, which says what the peer has to write. */
    prepare: async (runNode) => {
      await command();
      await runNode(["harness/fill-plan.mjs", input, outputs.perf, plan]);
    },
    contenders: [
      {
        name: EXCELJS,
        run: () => measureContender("exceljs-fill", { input, output: outputs.exceljs, plan }),
        check: async () =>
          assertSame(EXCELJS, await filled(outputs.exceljs), (expected ??= await filled(outputs.perf))),
      },
      {
        name: "`perf compila`",
        run: command,
        check: async () =>
          assertSame("perf compila", await filled(outputs.perf), (expected ??= await filled(outputs.perf))),
      },
    ],
  };
}

async function filled(output) {
  const { counts } = await measureContender("filled-counts", { output });
  return { ...counts, sheets: JSON.stringify(counts.sheets) };
}
