// SPDX-License-Identifier: EUPL-1.2
import type { SealCheck } from "../core/seal/seal-check";
import { verifySeal } from "../core/usecases/verify-seal";
import { refusalText } from "../core/wording/refusals";
import { xlsxFileReader } from "../xlsx/file-reader";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";
import { openWorkbook } from "./open-workbook";
import { sealText } from "./text/seal-text";

export interface SigilloOptions {
  readonly file: string;
  /** Name every cell. */
  readonly all: boolean;
}

const EXITS: Readonly<Record<SealCheck["state"], ExitCode>> = {
  whole: EXIT.clean,
  changed: EXIT.findings,
  unsealed: EXIT.failed,
  unreadable: EXIT.failed,
};

/** `perf sigillo`: says whether what was validated is still as it was, and names what is not. Writes nothing. */
export async function sigillo({ file, all }: SigilloOptions, io: Io): Promise<ExitCode> {
  const opened = await openWorkbook(file, (text) => io.err(text));
  if (!opened.ok) return failed(file, opened.trouble.message, io);
  const formulas = await xlsxFileReader(file).readFormulas();
  if (!formulas.ok) return failed(file, refusalText(formulas.refusal), io);
  const check = verifySeal(opened.workbook, formulas.formulas);
  const exit = EXITS[check.state];
  if (exit === EXIT.failed) io.err(sealText(file, check, all));
  else io.out(sealText(file, check, all));
  return exit;
}

function failed(file: string, message: string, io: Io): ExitCode {
  io.err(`${file}: ${message}`);
  return EXIT.failed;
}
