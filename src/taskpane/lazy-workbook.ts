// SPDX-License-Identifier: EUPL-1.2
import type { OpenWorkbook } from "./tasks/open-workbook";

/** A workbook whose adapter is fetched when it is first asked for; what could not be fetched is asked for again. */
export function lazyWorkbook(load: () => Promise<OpenWorkbook>): OpenWorkbook {
  let loading: Promise<OpenWorkbook> | null = null;
  const opened = (): Promise<OpenWorkbook> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    read: async (signal) => (await opened()).read(signal),
    readAgain: async (changes) => (await opened()).readAgain(changes),
    write: async (plan, onProgress, signal) => (await opened()).write(plan, onProgress, signal),
    perfFormulas: async () => (await opened()).perfFormulas(),
    allFormulas: async () => (await opened()).allFormulas(),
    writeFormulas: async (plan, onProgress, signal) => (await opened()).writeFormulas(plan, onProgress, signal),
    restore: async (onProgress) => (await opened()).restore(onProgress),
    redo: async (onProgress) => (await opened()).redo(onProgress),
    file: async () => (await opened()).file(),
    openAsNew: async (bytes) => (await opened()).openAsNew(bytes),
    select: async (sheet, at) => (await opened()).select(sheet, at),
    canWatchFreely: async () => (await opened()).canWatchFreely(),
    watch: async (onChange) => (await opened()).watch(onChange),
    // Nobody watches before the adapter is there.
    stopWatching: async () => (await loading)?.stopWatching(),
  };
}
