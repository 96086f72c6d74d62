// SPDX-License-Identifier: EUPL-1.2
import { failed, inExcel, USUAL_PACE, type Done, type Pace } from "../in-excel";

/** The open workbook as Excel would save it now. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes of a slice. On the web they come as a list of numbers: a megabyte of them holds the thread for 200 ms. */
const SLICE = 1 << 18;

/** Reads the file of the open workbook, unsaved changes included. Changes nothing. */
export async function documentFile(pace: Pace = USUAL_PACE): Promise<Done<DocumentFile>> {
  const named = await inExcel(
    async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    },
    { ...pace, repeatable: true },
  );
  if (!named.ok) return named;
  const opened = await answered<Office.File>(pace, (answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    const bytes = await wholeFile(file, pace);
    return bytes.ok ? { ok: true, value: { name: named.value, bytes: bytes.value } } : bytes;
  } finally {
    // Excel holds two copies at the most: one that is not given back is lacking until the workbook is closed.
    await answered(pace, (answer) => file.closeAsync(answer));
  }
}

async function wholeFile(file: Office.File, pace: Pace): Promise<Done<Uint8Array>> {
  const bytes = new Uint8Array(file.size);
  let used = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await answered<Office.Slice>(pace, (answer) => file.getSliceAsync(index, answer));
    if (!slice.ok) return slice;
    const data = slice.value.data as ArrayLike<number>;
    if (used + data.length > bytes.length) return failed("file-incomplete");
    bytes.set(data, used);
    used += data.length;
  }
  return used === bytes.length ? { ok: true, value: bytes } : failed("file-incomplete");
}

/** One call of Office's older interface, as a value; its errors have numbers, not codes. */
function answered<T>(
  { limit }: Pace,
  ask: (answer: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Done<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failed("no-answer")), limit);
    const settle = (done: Done<T>): void => {
      clearTimeout(timer);
      resolve(done);
    };
    try {
      ask(({ error, value }) => {
        // The types promise an error always; in fact there is one only when it failed.
        const refused = error as Office.Error | null | undefined;
        settle(refused ? failed("file-not-given", String(refused.code)) : { ok: true, value });
      });
    } catch {
      settle(failed("file-not-given"));
    }
  });
}
