// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../core/checks/finding";
import type { PaneState } from "../state/pane-state";
import type { TaskContext } from "./task-context";

/** What can be done about findings. */
export interface AnswerTasks {
  /** Reads, and shows what can be corrected; of one finding alone where it is given. Writes nothing. */
  readonly previewCorrections: (finding?: Finding) => Promise<void>;
  /** Ticks a proposal, or takes the tick away. */
  readonly chooseCorrection: (key: string, isChosen: boolean) => void;
  readonly confirmCorrections: () => Promise<void>;
}

const loadCorrectionJobs = () => import("./correction-jobs");

export function answerTasks({ store, workbook, run, onProgress }: TaskContext): AnswerTasks {
  return {
    previewCorrections: (finding) =>
      run("previewCorrections", async () =>
        (await loadCorrectionJobs()).previewCorrectionsJob(workbook, finding ?? null, new Date()),
      ),
    chooseCorrection: (key, isChosen) => store.set(withChoice(store.get(), key, isChosen)),
    confirmCorrections: () =>
      run("correct", async () =>
        (await loadCorrectionJobs()).correctJob(workbook, store.get().corrections, onProgress),
      ),
  };
}

function withChoice({ corrections }: PaneState, key: string, isChosen: boolean): Partial<PaneState> {
  if (!corrections) return {};
  const others = corrections.chosen.filter((each) => each !== key);
  return { corrections: { ...corrections, chosen: isChosen ? [...others, key] : others } };
}
