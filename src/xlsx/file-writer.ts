// SPDX-License-Identifier: EUPL-1.2
import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { WritePlan } from "../core/workbook/plan";
import type { WriteOutcome } from "../core/workbook/ports";
import type { RefusalCode } from "../core/workbook/refusal";
import { DEFAULT_BOUNDS } from "./archive/bounds";
import { replaceFile } from "./writing/replace-file";
import { writeXlsx } from "./write-workbook";

/** Why nothing was written, beyond what the workbook itself refuses: codes of the files concerned. */
export type FileRefusalCode =
  | RefusalCode
  | "input-not-readable"
  | "output-is-input"
  | "output-exists"
  | "output-extension"
  | "output-without-macros"
  | "output-not-writable";

export type FileWriteOutcome =
  | Extract<WriteOutcome, { ok: true }>
  | { readonly ok: false; readonly refusal: { readonly code: FileRefusalCode; readonly detail: string } };

export interface FileWriterOptions {
  readonly input: string;
  readonly output: string;
  /** An output that exists may be replaced; the input never is. */
  readonly overwrite: boolean;
}

/** Carries out a plan on a file and saves the result as another: whole, or nothing is left on disk. */
export function xlsxFileWriter(options: FileWriterOptions): { write(plan: WritePlan): Promise<FileWriteOutcome> } {
  return {
    write: async (plan) => {
      const problem = await problemWith(options);
      if (problem) return refused(problem, problem === "input-not-readable" ? options.input : options.output);
      const size = (await stat(options.input)).size;
      if (size > DEFAULT_BOUNDS.fileBytes) return refused("file-too-large", String(DEFAULT_BOUNDS.fileBytes));
      const outcome = writeXlsx(await readFile(options.input), plan);
      if (!outcome.ok) return outcome;
      const failure = await replaceFile(options.output, outcome.bytes, options.overwrite);
      if (failure) return refused(failure.code, failure.detail);
      return { ok: true, recalculated: outcome.recalculated };
    },
  };
}

function refused(code: FileRefusalCode, detail: string): FileWriteOutcome {
  return { ok: false, refusal: { code, detail } };
}

async function problemWith({ input, output, overwrite }: FileWriterOptions): Promise<FileRefusalCode | null> {
  const isFile = await stat(input).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return "input-not-readable";
  if (await isSameFile(input, output)) return "output-is-input";
  if (changesFormat(input, output)) return "output-extension";
  return !overwrite && (await exists(output)) ? "output-exists" : null;
}

/** Through symbolic links, hard links, and the spellings that a file system takes for one. */
export async function isSameFile(input: string, output: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(input, { bigint: true }), stat(output, { bigint: true })]);
    // Some network file systems number every file 0.
    if (a.ino !== 0n || b.ino !== 0n) return a.dev === b.dev && a.ino === b.ino;
    return (await realpath(input)) === (await realpath(output));
  } catch {
    return false;
  }
}

/** Even a link that leads nowhere is there. */
export function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Excel does not open a workbook with macros that is called .xlsx, nor the reverse. */
function changesFormat(input: string, output: string): boolean {
  const [from, to] = [input, output].map((path) => extname(path).toLowerCase());
  const isExcel = (extension: string | undefined): boolean => /^\.xl[st][xm]$/.test(extension ?? "");
  return isExcel(from) && isExcel(to) && from !== to;
}
