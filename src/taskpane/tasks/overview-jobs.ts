// SPDX-License-Identifier: EUPL-1.2
import { overviewTexts } from "../i18n/overview";
import type { OpenWorkbook } from "./open-workbook";
import type { TaskResult } from "./run-task";

/** The sample data, put beside the page by the build. */
const SAMPLE = "esempio.xlsx";

/** Fetches the sample data from PERF's own server, and has Excel open them as another workbook. */
export async function openSampleJob(workbook: OpenWorkbook): Promise<TaskResult> {
  const address = new URL(SAMPLE, document.baseURI).href;
  const bytes = await bytesOf(address);
  if (bytes === null) return { ok: false, text: overviewTexts("sample.notHad", { address }) };
  const trouble = await workbook.openAsNew(bytes);
  if (trouble !== null) return { ok: false, text: overviewTexts("sample.byHand", { trouble, address }) };
  return { ok: true, changes: { overview: { sampleNotice: overviewTexts("sample.opened") } } };
}

/** null: no network, a server that refuses, or a page of the server's in the file's place. */
async function bytesOf(address: string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return isArchive(bytes) ? bytes : null;
  } catch {
    return null;
  }
}

/** Every .xlsx file begins with these letters. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
