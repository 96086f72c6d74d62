// SPDX-License-Identifier: EUPL-1.2
import { failed, type Done, type Pace, USUAL_PACE } from "../in-excel";

/** Bytes turned into letters at a time: a multiple of three, so that no piece but the last needs filling up. */
const PIECE = 3 << 13;

/** Has Excel open these bytes as a new workbook, in a window of its own. Never asked twice: it might open twice. */
export async function openAsNew(bytes: Uint8Array, { limit }: Pace = USUAL_PACE): Promise<Done<null>> {
  if (typeof Excel === "undefined") return failed("no-excel");
  // Its requirement set is older than our floor; programs that call themselves Excel lack it all the same.
  const { createWorkbook } = Excel as Partial<typeof Excel>;
  if (createWorkbook === undefined) return failed("no-new-workbook");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Done<null>>((resolve) => {
    timer = setTimeout(() => resolve(failed("new-workbook-unsure")), limit);
  });
  const opening = createWorkbook(base64(bytes)).then((): Done<null> => ({ ok: true, value: null }), failureOf);
  const done = await Promise.race([opening, silence]);
  clearTimeout(timer);
  return done;
}

const TOO_LARGE = ["RequestPayloadSizeLimitExceeded", "MemoryLimitReached"];
const NOT_OFFERED = ["ApiNotAvailable", "ApiNotFound", "NotImplemented", "UnsupportedOperation", "UnsupportedFeature"];

function failureOf(error: unknown): Done<null> {
  const code = error instanceof OfficeExtension.Error ? error.code : "";
  if (TOO_LARGE.includes(code)) return failed("new-workbook-too-large");
  if (NOT_OFFERED.includes(code)) return failed("no-new-workbook");
  return failed("new-workbook-refused", code);
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join("");
}
