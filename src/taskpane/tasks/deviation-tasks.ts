// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../core/checks/finding";
import type { DeviationAnswers } from "../../core/usecases/deviations/deviation-row";
import type { TaskContext } from "./task-context";

/** Saying why an indicator deviates, in its row on «Scostamenti». */
export interface DeviationTasks {
  /** Opens the form, with what is written already. */
  readonly startDeviation: (finding: Finding) => Promise<void>;
  readonly editDeviation: (fields: Partial<DeviationAnswers>) => void;
  /** Shows the cells that would be written, or what is missing. Writes nothing. */
  readonly previewDeviation: () => Promise<void>;
  readonly confirmDeviation: () => Promise<void>;
}

const loadJobs = () => import("./deviation-jobs");

export function deviationTasks({ store, workbook, run, onProgress }: TaskContext): DeviationTasks {
  return {
    startDeviation: (finding) =>
      run("previewJustification", async () => (await loadJobs()).startDeviationJob(store.get().verification, finding)),
    editDeviation: (fields) => {
      const { deviation: draft } = store.get();
      // What was shown of the row is no longer true when something else is typed.
      if (draft) store.set({ deviation: { ...draft, fields: { ...draft.fields, ...fields }, filling: null } });
    },
    previewDeviation: () =>
      run("previewJustification", async (work) =>
        (await loadJobs()).previewDeviationJob(workbook, store.get().deviation, new Date(), work),
      ),
    confirmDeviation: () =>
      run("justify", async (work) =>
        (await loadJobs()).writeDeviationJob(workbook, store.get().deviation, onProgress, work),
      ),
  };
}
