// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { link, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export interface FileFailure {
  readonly code: "output-exists" | "output-not-writable";
  readonly detail: string;
}

/**
 * Saves a file whole or not at all: to a temporary one beside it, flushed to disk, then renamed. Without `overwrite`
 * a file that appears in the meantime is still not replaced. Null when it went well.
 */
export async function replaceFile(path: string, bytes: Uint8Array, overwrite: boolean): Promise<FileFailure | null> {
  // A link keeps leading to the file it leads to: that file is replaced.
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, bytes);
    await (overwrite ? rename(temporary, target) : renameIfAbsent(temporary, target));
    await flushFolder(dirname(target));
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    // EBUSY and EPERM: on Windows, the file is open in Excel.
    return code === "EEXIST" ? { code: "output-exists", detail: path } : { code: "output-not-writable", detail: path };
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A hard link fails when the name is taken, which a rename does not; the temporary name is removed later. */
async function renameIfAbsent(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    // File systems without hard links (FAT, some shares): whoever called has looked a moment ago.
    const { code } = error as NodeJS.ErrnoException;
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"].includes(code ?? "")) throw error;
    await rename(temporary, target);
  }
}

/** So that the new name survives a power cut; not every system can. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
