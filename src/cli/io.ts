// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";

/** Where the command writes: results on `out`, progress and troubles on `err`. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Waits until what was written is on its way: a slow reader must not fill the memory with reports. */
  drained(): Promise<void>;
}

/** Writes to the streams of the process. A reader that goes away (`| head`) is no error. */
export function processIo(): Io {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (text) => void process.stdout.write(text + "\n"),
    err: (text) => void process.stderr.write(text + "\n"),
    drained: async () => {
      const { stdout } = process;
      if (!stdout.writableNeedDrain || stdout.destroyed) return;
      // a reader that goes away ends the wait too
      await Promise.race([once(stdout, "drain"), once(stdout, "close")]).catch(() => undefined);
    },
  };
}
