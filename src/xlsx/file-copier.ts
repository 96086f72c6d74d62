// SPDX-License-Identifier: EUPL-1.2
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { CopyFact, CopyPlan } from "../core/workbook/copy-plan";
import type { WritePlan } from "../core/workbook/plan";
import type { WorkbookRefusal } from "../core/workbook/refusal";
import { DEFAULT_BOUNDS } from "./archive/bounds";
import { copyXlsx } from "./copy-workbook";
import { exists, isSameFile, type FileRefusalCode } from "./file-writer";
import { replaceFile } from "./writing/replace-file";
import { writeXlsx } from "./write-workbook";

export type FileCopyOutcome =
  | { readonly ok: true; readonly facts: readonly CopyFact[] }
  | { readonly ok: false; readonly refusal: { readonly code: FileRefusalCode; readonly detail: string } };

export interface FileCopierOptions {
  readonly input: string;
  /** null: the copy is made, and not saved: so that what it would lose can be shown. */
  readonly output: string | null;
  readonly overwrite: boolean;
}

/** Makes the copy of a file that leaves the office, with the sheets that it has besides: whole, or nothing is left on disk. */
export async function copyXlsxFile(
  { input, output, overwrite }: FileCopierOptions,
  copy: CopyPlan,
  plan: WritePlan,
): Promise<FileCopyOutcome> {
  const size = await stat(input).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) return refused("input-not-readable", input);
  if (output !== null && (await isSameFile(input, output))) return refused("output-is-input", output);
  if (output !== null && !overwrite && (await exists(output))) return refused("output-exists", output);
  if (size > DEFAULT_BOUNDS.fileBytes) return refused("file-too-large", String(DEFAULT_BOUNDS.fileBytes));
  const copied = copyXlsx(await readFile(input), copy);
  if (!copied.ok) return copied;
  const written = writeXlsx(copied.bytes, plan);
  if (!written.ok) return written;
  if (output === null) return { ok: true, facts: copied.facts };
  const misnamed = nameTrouble(input, output, copied.extension);
  if (misnamed) return refused(misnamed, output);
  const failure = await replaceFile(output, written.bytes, overwrite);
  return failure ? refused(failure.code, failure.detail) : { ok: true, facts: copied.facts };
}

/** Excel does not open a workbook whose name tells of another format than it has; what is no name of Excel's is let be. */
function nameTrouble(input: string, output: string, extension: string): FileRefusalCode | null {
  const wanted = extname(output).toLowerCase();
  if (!/^\.xl[st][xm]$/.test(wanted) || wanted === extension) return null;
  return extname(input).toLowerCase() === extension ? "output-extension" : "output-without-macros";
}

function refused(code: FileRefusalCode | WorkbookRefusal["code"], detail: string): FileCopyOutcome {
  return { ok: false, refusal: { code, detail } };
}
