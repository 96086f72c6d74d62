// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { lstat, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isSameFile, type FileRefusalCode } from "../xlsx/file-writer";

export interface ReportToWrite {
  readonly path: string;
  readonly text: string;
}

export interface NotWritten {
  readonly ok: false;
  readonly path: string;
  readonly refusal: { readonly code: FileRefusalCode; readonly detail: string };
}

export interface WriteRules {
  readonly input: string;
  /** A report that exists may be replaced; the input never is. */
  readonly overwrite: boolean;
}

interface Staged {
  readonly path: string;
  /** Where the path leads: through a link, the file that it leads to. */
  readonly target: string;
  /** The report, until it gets its name. */
  readonly temporary: string;
  /** What stood there before, until all went well. */
  readonly backup: string;
  state: "new" | "moved" | "placed" | "moved-and-placed";
}

/**
 * Writes reports, then does what must come last; unless that goes well, every report is as it was before. They are
 * written whole beside their places first, so that what remains to be done is to give them their names.
 */
export async function withReports<T extends { readonly ok: boolean }>(
  reports: readonly ReportToWrite[],
  rules: WriteRules,
  last: () => Promise<T>,
): Promise<T | NotWritten> {
  const staged: Staged[] = [];
  let isDone = false;
  try {
    for (const report of reports) {
      const each = await staging(report.path);
      staged.push(each);
      const refused = (await problemWith(report.path, rules)) ?? (await tried(() => stage(each, report.text)));
      if (refused) return notWritten(report.path, refused);
    }
    for (const each of staged) {
      const refused = await tried(() => place(each));
      if (refused) return notWritten(each.path, refused);
    }
    const outcome = await last();
    isDone = outcome.ok;
    return outcome;
  } finally {
    for (const each of staged) await (isDone ? rm(each.backup, { force: true }) : takeBack(each));
  }
}

async function problemWith(path: string, { input, overwrite }: WriteRules): Promise<FileRefusalCode | null> {
  if (await isSameFile(input, path)) return "output-is-input";
  const found = await lstat(path).catch(() => null);
  if (!found) return null;
  if (!overwrite) return "output-exists";
  return found.isDirectory() ? "output-not-writable" : null;
}

async function staging(path: string): Promise<Staged> {
  const target = await realpath(path).catch(() => path);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  return { path, target, temporary: `${beside}.tmp`, backup: `${beside}.bak`, state: "new" };
}

async function stage({ temporary }: Staged, text: string): Promise<void> {
  await writeFile(temporary, text, { flag: "wx" });
}

async function place(each: Staged): Promise<void> {
  if (await isThere(each.target)) {
    await rename(each.target, each.backup);
    each.state = "moved";
  }
  await rename(each.temporary, each.target);
  each.state = each.state === "moved" ? "moved-and-placed" : "placed";
}

async function takeBack({ state, target, temporary, backup }: Staged): Promise<void> {
  await rm(temporary, { force: true });
  if (state === "placed") await rm(target, { force: true });
  if (state === "moved" || state === "moved-and-placed") await rename(backup, target);
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** null when it went well; a failure without a code is a mistake of ours. */
async function tried(work: () => Promise<void>): Promise<FileRefusalCode | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return "output-not-writable";
  }
}

function notWritten(path: string, code: FileRefusalCode): NotWritten {
  return { ok: false, path, refusal: { code, detail: path } };
}
