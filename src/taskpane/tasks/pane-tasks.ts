// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../core/workbook/address";
import type { Place, Screen } from "../state/places";
import { NOTHING_PENDING } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { type AnswerTasks, answerTasks } from "./answer-tasks";
import type { OpenWorkbook } from "./open-workbook";
import { type OverviewTasks, overviewTasks } from "./overview-tasks";
import { runTask } from "./run-task";
import { type SettingsTasks, settingsTasks } from "./settings-tasks";
import type { TaskContext } from "./task-context";

/** All that can be asked of PERF in Excel: by the pane's buttons and by the ribbon's alike. */
export interface PaneTasks extends OverviewTasks, AnswerTasks, SettingsTasks {
  readonly verify: () => Promise<void>;
  /** Reads, and shows what a filling would write. Writes nothing. */
  readonly previewFill: () => Promise<void>;
  /** Writes what the preview shows. */
  readonly confirmFill: () => Promise<void>;
  /** Reads, and shows what is proposed to the OIV and would be written. Writes nothing. */
  readonly previewValidation: () => Promise<void>;
  readonly confirmValidation: () => Promise<void>;
  /** Shows which formulas would be written. Writes nothing. */
  readonly previewFormulas: () => Promise<void>;
  /** Shows which formulas would give way to their results. Writes nothing. */
  readonly previewFreeze: () => Promise<void>;
  readonly confirmFormulas: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly goTo: (sheet: string, at: CellPosition) => Promise<void>;
  readonly show: (screen: Screen) => void;
  /** Opens a place; where something must be prepared first, and nothing is, that begins. Writes nothing. */
  readonly open: (place: Place) => void;
  /** Gives up what waits for a confirmation. */
  readonly discard: () => void;
  readonly dismissTrouble: () => void;
  /** The edits on PERF's own sheets stay: the next filling hands those sheets over. */
  readonly keepEdits: () => void;
  /** Nothing more is watched: the page goes. */
  readonly end: () => Promise<void>;
}

/** The core comes with the first task: what is seen first does not wait for it. */
const loadJobs = () => import("./jobs");
const loadValidationJobs = () => import("./validation-jobs");
const loadFormulaJobs = () => import("./formula-jobs");

/** The tasks on an open workbook; each leaves its result, or what went wrong, in the store. */
export function createPaneTasks(store: PaneStore, workbook: OpenWorkbook): PaneTasks {
  const context: TaskContext = {
    store,
    workbook,
    run: (task, job) =>
      runTask(store, task, async () => {
        const result = await job();
        return (await import("./edited-sheets")).withEditedSheets(result, store, workbook);
      }),
    onProgress: (done, all) => store.set({ progress: all > 0 ? done / all : null }),
  };
  const tasks: PaneTasks = {
    ...fillTasks(context),
    ...overviewTasks(context),
    ...answerTasks(context),
    ...validationTasks(context),
    ...formulaTasks(context),
    ...settingsTasks(context),
    goTo: (sheet, at) => context.run("select", async () => (await loadJobs()).selectJob(workbook, sheet, at)),
    show: (screen) => store.set({ screen, trouble: null }),
    open: (place) => {
      store.set({ screen: place, trouble: null });
      const { running, preview, validation } = store.get();
      if (running !== null) return;
      if (place === "fill" && !preview) void tasks.previewFill();
      if (place === "validation" && !validation) void tasks.previewValidation();
    },
    discard: () => store.set({ ...NOTHING_PENDING, screen: "findings", trouble: null }),
    dismissTrouble: () => store.set({ trouble: null }),
    keepEdits: () => {
      const { keptSheets, editedSheets } = store.get();
      store.set({ keptSheets: [...keptSheets, ...editedSheets.map(({ sheet }) => sheet)] });
    },
    end: () => workbook.stopWatching(),
  };
  return tasks;
}

type Some<Names extends keyof PaneTasks> = Pick<PaneTasks, Names>;

function fillTasks(context: TaskContext): Some<"verify" | "previewFill" | "confirmFill" | "restore"> {
  const { store, workbook, run, onProgress } = context;
  return {
    verify: () => run("verify", async () => (await loadJobs()).verifyJob(workbook, store.get().screen, new Date())),
    previewFill: () => run("preview", async () => (await loadJobs()).previewJob(workbook, new Date())),
    confirmFill: () => run("fill", async () => (await loadJobs()).fillJob(workbook, store.get().preview, onProgress)),
    restore: () =>
      run("restore", async () => (await loadJobs()).restoreJob(workbook, store.get().canRestore, onProgress)),
  };
}

function validationTasks(context: TaskContext): Some<"previewValidation" | "confirmValidation"> {
  const { store, workbook, run, onProgress } = context;
  return {
    previewValidation: () =>
      run("previewValidation", async () => (await loadValidationJobs()).previewValidationJob(workbook, new Date())),
    confirmValidation: () =>
      run("validate", async () =>
        (await loadValidationJobs()).validateJob(workbook, store.get().validation, onProgress),
      ),
  };
}

function formulaTasks(context: TaskContext): Some<"previewFormulas" | "previewFreeze" | "confirmFormulas"> {
  const { store, workbook, run, onProgress } = context;
  return {
    previewFormulas: () =>
      run("insertFormulas", async () => (await loadFormulaJobs()).insertFormulasJob(workbook, new Date())),
    previewFreeze: () => run("freezeFormulas", async () => (await loadFormulaJobs()).freezeJob(workbook, new Date())),
    confirmFormulas: () =>
      run("writeFormulas", async () =>
        (await loadFormulaJobs()).writeFormulasJob(workbook, store.get().formulas, onProgress),
      ),
  };
}
