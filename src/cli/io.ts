// SPDX-License-Identifier: EUPL-1.2

/** Where the command writes: results on `out`, progress and troubles on `err`. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
}

/** Writes to the streams of the process. A reader that goes away (`| head`) is no error. */
export function processIo(): Io {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (text) => void process.stdout.write(text + "\n"),
    err: (text) => void process.stderr.write(text + "\n"),
  };
}
