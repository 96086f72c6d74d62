// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../core/checks/finding";
import type { CopyAudience } from "../../core/usecases/copy/plan-copy";
import type { FindingsView } from "../state/findings-view";
import type { DecisionFields, PaneState } from "../state/pane-state";
import type { TaskContext } from "./task-context";

/** What can be done about findings, and with a workbook that is in order. */
export interface AnswerTasks {
  /** Changes how the findings are looked at. */
  readonly viewFindings: (changes: Partial<FindingsView>) => void;
  /** Reads, and shows what can be corrected; of one finding alone where it is given. Writes nothing. */
  readonly previewCorrections: (finding?: Finding) => Promise<void>;
  /** Ticks a proposal, or takes the tick away. */
  readonly chooseCorrection: (key: string, isChosen: boolean) => void;
  readonly confirmCorrections: () => Promise<void>;
  /** Opens the form by which a finding is accepted with a reason. */
  readonly startJustification: (finding: Finding) => Promise<void>;
  readonly editJustification: (fields: Partial<DecisionFields>) => void;
  /** Shows the row that would be written, or what is wrong with what was typed. Writes nothing. */
  readonly previewJustification: () => Promise<void>;
  readonly confirmJustification: () => Promise<void>;
  /** Makes a copy in memory, and shows what it leaves out. Opens nothing, writes nothing. */
  readonly prepareCopy: (audience: CopyAudience) => Promise<void>;
  readonly openCopy: () => Promise<void>;
}

/** With the file adapter: the largest part of all, which copies alone need. */
const loadCopyJobs = () => import("./copy-jobs");
const loadJustificationJobs = () => import("./justification-jobs");
const loadCorrectionJobs = () => import("./correction-jobs");

export function answerTasks(context: TaskContext): AnswerTasks {
  const { store } = context;
  return {
    viewFindings: (changes) => store.set({ findingsView: { ...store.get().findingsView, ...changes } }),
    ...correctionTasks(context),
    ...justificationTasks(context),
    ...copyTasks(context),
  };
}

type Some<Names extends keyof AnswerTasks> = Pick<AnswerTasks, Names>;

function correctionTasks(context: TaskContext): Some<"previewCorrections" | "chooseCorrection" | "confirmCorrections"> {
  const { store, workbook, run, onProgress } = context;
  return {
    previewCorrections: (finding) =>
      run("previewCorrections", async (work) =>
        (await loadCorrectionJobs()).previewCorrectionsJob(workbook, finding ?? null, new Date(), work),
      ),
    chooseCorrection: (key, isChosen) => store.set(withChoice(store.get(), key, isChosen)),
    confirmCorrections: () =>
      run("correct", async (work) =>
        (await loadCorrectionJobs()).correctJob(workbook, store.get().corrections, onProgress, work),
      ),
  };
}

type JustificationTasks = Some<
  "startJustification" | "editJustification" | "previewJustification" | "confirmJustification"
>;

function justificationTasks({ store, workbook, run, onProgress }: TaskContext): JustificationTasks {
  return {
    startJustification: (finding) =>
      run("previewJustification", async () => {
        const { newJustification } = await loadJustificationJobs();
        return { ok: true, changes: { justification: newJustification(finding, new Date()), screen: "justification" } };
      }),
    editJustification: (fields) => store.set(withFields(store.get(), fields)),
    previewJustification: () =>
      run("previewJustification", async (work) =>
        (await loadJustificationJobs()).previewJustificationJob(workbook, store.get().justification, new Date(), work),
      ),
    confirmJustification: () =>
      run("justify", async (work) =>
        (await loadJustificationJobs()).justifyJob(workbook, store.get().justification, onProgress, work),
      ),
  };
}

/** What was shown of a row is no longer true when something else is typed. */
function withFields({ justification: draft }: PaneState, fields: Partial<DecisionFields>): Partial<PaneState> {
  if (!draft) return {};
  return { justification: { ...draft, fields: { ...draft.fields, ...fields }, filling: null } };
}

function copyTasks({ store, workbook, run }: TaskContext): Some<"prepareCopy" | "openCopy"> {
  return {
    prepareCopy: (audience) =>
      run("prepareCopy", async (work) => (await loadCopyJobs()).prepareCopyJob(workbook, audience, new Date(), work)),
    openCopy: () => run("openCopy", async () => (await loadCopyJobs()).openCopyJob(workbook, store.get().copy)),
  };
}

function withChoice({ corrections }: PaneState, key: string, isChosen: boolean): Partial<PaneState> {
  if (!corrections) return {};
  const others = corrections.chosen.filter((each) => each !== key);
  return { corrections: { ...corrections, chosen: isChosen ? [...others, key] : others } };
}
