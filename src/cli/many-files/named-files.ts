// SPDX-License-Identifier: EUPL-1.2
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";

const WORKBOOK = /\.xls[xm]$/i;
/** "~$Piano.xlsx" is Excel's own note that somebody has the file open. */
const NOT_A_WORKBOOK = /^(?:~\$|\.)/;

/** The files that the user means: a folder stands for the workbooks in it and below it, in alphabetical order. */
export async function namedFiles(names: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) {
    const found = (await isFolder(name)) ? await workbooksIn(name) : [name];
    // A folder without workbooks stays in the list: opening it says what is wrong with it.
    for (const file of found.length > 0 ? found : [name]) files.push(file);
  }
  return files;
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NOT_A_WORKBOOK.test(entry.name)) continue;
    const path = join(folder, entry.name);
    // Links to folders are not followed: they may lead back.
    if (entry.isDirectory()) for (const file of await workbooksIn(path)) found.push(file);
    else if (WORKBOOK.test(entry.name)) found.push(path);
  }
  return found;
}

/** What each file is called in SARIF: its name, or the path as given where several files bear the same name. */
export function labelsOf(files: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const file of files) uses.set(basename(file), (uses.get(basename(file)) ?? 0) + 1);
  return files.map((file) => (uses.get(basename(file)) === 1 ? basename(file) : file.replaceAll("\\", "/")));
}
