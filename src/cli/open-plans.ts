// SPDX-License-Identifier: EUPL-1.2
import { basename } from "node:path";
import type { GivenPlan } from "../core/usecases/given";
import type { PlanFile } from "./arguments/plan-file";
import { isSameFile } from "../xlsx/file-writer";
import { openWorkbook, type Opened } from "./open-workbook";

export type OpenedPlans =
  { readonly ok: true; readonly plans: readonly GivenPlan[] } | { readonly ok: false; readonly message: string };

/** Files of Plans that this thread has read: the same ones hold for all the files of a run. */
const read = new Map<string, Promise<Opened>>();

/** Opens the files of the Plans, each once; the first that cannot be read is named with the reason. */
export async function openPlans(files: readonly PlanFile[], progress: (text: string) => void): Promise<OpenedPlans> {
  const plans: GivenPlan[] = [];
  for (const { path, date } of files) {
    const opening = read.get(path) ?? openWorkbook(path, progress);
    read.set(path, opening);
    const opened = await opening;
    if (!opened.ok) return { ok: false, message: `${path} (Piano): ${opened.trouble.message}` };
    plans.push({ name: basename(path), date, workbook: opened.workbook });
  }
  return { ok: true, plans };
}

/** Which of the files to be written is that of a Plan, under whatever name; null: none. */
export async function planAmong(outputs: readonly string[], plans: readonly PlanFile[]): Promise<string | null> {
  for (const output of outputs) {
    for (const { path } of plans) if (await isSameFile(path, output)) return output;
  }
  return null;
}
