// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../core/workbook/address";
import type { Place, Screen } from "../state/places";
import { NOTHING_PENDING } from "../state/pane-state";
import type { FillState } from "../state/fill-state";
import type { PaneStore } from "../state/pane-store";
import { type AnswerTasks, answerTasks } from "./answer-tasks";
import { type DeviationTasks, deviationTasks } from "./deviation-tasks";
import { type LiveChecks, liveChecks } from "./live-checks";
import { type ExplainTasks, explainTasks } from "./explain-tasks";
import type { OpenWorkbook } from "./open-workbook";
import { type OverviewTasks, overviewTasks } from "./overview-tasks";
import { type Job, type TaskRunner, taskRunner } from "./run-task";
import { type SettingsTasks, settingsTasks } from "./settings-tasks";
import type { TaskContext } from "./task-context";

/** All that can be asked of PERF in Excel: by the pane's buttons and by the ribbon's alike. */
export interface PaneTasks extends OverviewTasks, AnswerTasks, DeviationTasks, ExplainTasks, SettingsTasks {
  readonly verify: () => Promise<void>;
  /** Reads, and shows what a filling would write. Writes nothing. */
  readonly previewFill: () => Promise<void>;
  /** Changes how the preview is looked at, or what is decided in it. */
  readonly viewFill: (changes: Partial<FillState>) => void;
  /** Writes what the preview shows, as decided. */
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
  readonly redo: () => Promise<void>;
  readonly goTo: (sheet: string, at: CellPosition) => Promise<void>;
  readonly show: (screen: Screen) => void;
  /** Opens a place; where something must be prepared first, and nothing is, that begins. Writes nothing. */
  readonly open: (place: Place) => void;
  /** Gives up what waits for a confirmation. */
  readonly discard: () => void;
  readonly dismissTrouble: () => void;
  /** Gives up the running task. What was written by then stays, and is told. */
  readonly cancel: () => void;
  /** Checks again by itself what somebody types. */
  readonly startLive: () => Promise<void>;
  readonly stopLive: () => void;
  /** The edits on PERF's own sheets stay: the next filling hands those sheets over. */
  readonly keepEdits: () => void;
  /** Nothing more is watched: the page goes. */
  readonly end: () => Promise<void>;
}

/** The core comes with the first task: what is seen first does not wait for it. */
const loadJobs = () => import("./jobs");
const loadFillJobs = () => import("./fill-jobs");
const loadValidationJobs = () => import("./validation-jobs");
const loadFormulaJobs = () => import("./formula-jobs");

/** The tasks on an open workbook; each leaves its result, or what went wrong, in the store. */
export function createPaneTasks(store: PaneStore, workbook: OpenWorkbook): PaneTasks {
  const runner = taskRunner(store);
  const live = liveChecks(store, workbook);
  const context = contextOf(store, workbook, runner, live);
  const tasks: PaneTasks = {
    ...fillTasks(context),
    ...overviewTasks(context),
    ...answerTasks(context),
    ...deviationTasks(context),
    ...validationTasks(context),
    ...formulaTasks(context),
    ...explainTasks(context),
    ...settingsTasks(context),
    goTo: (sheet, at) => context.run("select", async () => (await loadJobs()).selectJob(workbook, sheet, at)),
    show: (screen) => store.set({ screen, trouble: null }),
    open: (place) => {
      store.set({ screen: place, trouble: null });
      const { running, preview, validation, verification } = store.get();
      if (running !== null) return;
      if (place === "explain" && !verification) void tasks.verify();
      if (place === "fill" && !preview) void tasks.previewFill();
      if (place === "validation" && !validation) void tasks.previewValidation();
    },
    discard: () => {
      // Formulas are reached from «Compila», whose preview may stand behind them.
      if (store.get().screen === "formulas") store.set({ formulas: null, screen: "fill", trouble: null });
      else store.set({ ...NOTHING_PENDING, screen: "findings", trouble: null });
    },
    cancel: runner.cancel,
    startLive: () => context.run("startLive", live.start),
    stopLive: live.stop,
    dismissTrouble: () => store.set({ trouble: null }),
    keepEdits: () => {
      const { keptSheets, editedSheets } = store.get();
      store.set({ keptSheets: [...keptSheets, ...editedSheets.map(({ sheet }) => sheet)] });
    },
    end: live.end,
  };
  return tasks;
}

function contextOf(store: PaneStore, workbook: OpenWorkbook, runner: TaskRunner, live: LiveChecks): TaskContext {
  return {
    store,
    workbook,
    run: async (task, job) => {
      const whole: Job = async (work) => {
        const result = await job(work);
        return (await import("./edited-sheets")).withEditedSheets(result);
      };
      await runner.run(task, live.around(whole));
      live.resume();
    },
    onProgress: (done, all) => store.set({ progress: all > 0 ? done / all : null }),
  };
}

type Some<Names extends keyof PaneTasks> = Pick<PaneTasks, Names>;

function fillTasks(
  context: TaskContext,
): Some<"verify" | "previewFill" | "viewFill" | "confirmFill" | "restore" | "redo"> {
  const { store, workbook, run, onProgress } = context;
  return {
    verify: () =>
      run("verify", async (work) => (await loadJobs()).verifyJob(workbook, store.get().screen, new Date(), work)),
    previewFill: () => run("preview", async (work) => (await loadFillJobs()).previewJob(workbook, new Date(), work)),
    confirmFill: () =>
      run("fill", async (work) =>
        (await loadFillJobs()).fillJob(workbook, store.get(), { now: new Date(), onProgress }, work),
      ),
    viewFill: (changes) => store.set({ fill: { ...store.get().fill, ...changes } }),
    restore: () => run("restore", async () => (await loadJobs()).restoreJob(workbook, store.get(), onProgress)),
    redo: () => run("redo", async () => (await loadJobs()).redoJob(workbook, store.get(), onProgress)),
  };
}

function validationTasks(context: TaskContext): Some<"previewValidation" | "confirmValidation"> {
  const { store, workbook, run, onProgress } = context;
  return {
    previewValidation: () =>
      run("previewValidation", async (work) =>
        (await loadValidationJobs()).previewValidationJob(workbook, new Date(), work),
      ),
    confirmValidation: () =>
      run("validate", async (work) =>
        (await loadValidationJobs()).validateJob(workbook, store.get().validation, onProgress, work),
      ),
  };
}

function formulaTasks(context: TaskContext): Some<"previewFormulas" | "previewFreeze" | "confirmFormulas"> {
  const { store, workbook, run, onProgress } = context;
  return {
    previewFormulas: () =>
      run("insertFormulas", async (work) => (await loadFormulaJobs()).insertFormulasJob(workbook, new Date(), work)),
    previewFreeze: () =>
      run("freezeFormulas", async (work) => (await loadFormulaJobs()).freezeJob(workbook, new Date(), work)),
    confirmFormulas: () =>
      run("writeFormulas", async (work) =>
        (await loadFormulaJobs()).writeFormulasJob(workbook, store.get().formulas, onProgress, work),
      ),
  };
}
