// SPDX-License-Identifier: EUPL-1.2
import type { Host } from "../host";
import { isRichError } from "../rich-api/rich-error";
import { saveWorkbook } from "../workbook/save";
import type { MethodCall } from "./messages";

/** A copy of the document that the add-in has asked for and not given back. */
export interface DocumentCopy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** Answers stand under numbers, as on the wire. */
type CopyAnswer = { readonly Error: number; readonly 0?: unknown; readonly 1?: unknown };

/** The .xlsx, among the types of file. */
const COMPRESSED = 1;
/** Microsoft: no more than two documents are allowed to be in memory. */
const MOST_COPIES = 2;
/** Codes of the library. */
const INTERNAL: CopyAnswer = { Error: 5001 };
const OTHER_TYPE: CopyAnswer = { Error: 5007 };
const NO_SUCH_SLICE: CopyAnswer = { Error: 5008 };

/** `getFileAsync(type, { sliceSize })`: copies the document as it is now, unsaved changes included. */
export function openCopy(host: Host, { 0: type, 1: sliceSize }: MethodCall): CopyAnswer {
  return asked(host, "Document.getFileAsync", () => {
    if (type !== COMPRESSED) return OTHER_TYPE;
    if (host.copies.size >= MOST_COPIES) return INTERNAL;
    const { bytes } = saveWorkbook(host.workbook);
    host.copiesMade++;
    host.copies.set(host.copiesMade, { bytes, sliceSize: Number(sliceSize) });
    return { Error: 0, 0: host.copiesMade, 1: bytes.length };
  });
}

/** `file.getSliceAsync(n)`: a list of bytes, as Excel on the web posts it. */
export function sliceOfCopy(host: Host, { 2: handle, 3: index }: MethodCall): CopyAnswer {
  return asked(host, "File.getSliceAsync", () => {
    const copy = host.copies.get(Number(handle));
    if (!copy) return INTERNAL;
    const from = Number(index) * copy.sliceSize;
    if (from >= copy.bytes.length) return NO_SUCH_SLICE;
    const slice = copy.bytes.subarray(from, from + copy.sliceSize);
    return { Error: 0, 0: [...slice], 1: slice.length };
  });
}

/** `file.closeAsync()`. */
export function closeCopy(host: Host, { 2: handle }: MethodCall): CopyAnswer {
  return asked(host, "File.closeAsync", () => (host.copies.delete(Number(handle)) ? { Error: 0 } : INTERNAL));
}

/** Counts the member, and lets planned faults happen: whatever their code, here the library knows an internal error only. */
function asked(host: Host, member: string, act: () => CopyAnswer): CopyAnswer {
  try {
    host.session.onMember(member, "call");
    return act();
  } catch (thrown) {
    if (isRichError(thrown)) return INTERNAL;
    throw thrown;
  }
}
