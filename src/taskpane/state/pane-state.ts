// SPDX-License-Identifier: EUPL-1.2
import type { Corrections } from "../../core/usecases/correct/correction";
import type { PlannedCopy, CopyAudience } from "../../core/usecases/copy/plan-copy";
import type { FillPlan } from "../../core/usecases/fill";
import type { Finding } from "../../core/checks/finding";
import type { CopyOutcome } from "../../core/workbook/copy-plan";
import type { FormulaPlan } from "../../core/workbook/formula-plan";
import type { Validation } from "../../core/usecases/validation";
import type { Verification } from "../../core/usecases/verify";
import type paneTexts from "../i18n/it/pane.json";
import type { DeviationDraft } from "./deviation-state";
import { FIRST_EXPLAIN, type ExplainState } from "./explain-state";
import { FIRST_FILL, type FillState } from "./fill-state";
import { FIRST_LIVE, type LiveState } from "./live-state";
import { FIRST_FINDINGS_VIEW, type FindingsView } from "./findings-view";
import { FIRST_OVERVIEW, type OverviewState } from "./overview-state";
import type { Place, Screen } from "./places";
import type { ReportLine } from "./report-line";
import type { WrittenValidation } from "./validation-state";
import { FIRST_SETTINGS, type SettingsState } from "./settings-state";

/** Tasks, by the names under which the texts say what is being done and what could not be. */
export type TaskName = keyof typeof paneTexts.task;

/** What went wrong, in Italian: what happened, why, what to do. */
export interface Trouble {
  readonly task: TaskName;
  readonly text: string;
}

/** What a writing or a restoring has done, line by line. */
export interface DoneReport {
  readonly kind:
    "filled" | "corrected" | "justified" | "copied" | "validated" | "formulas" | "settings" | "restored" | "redone";
  /** The place where it was asked for: there one goes back to. */
  readonly from: Place;
  readonly done: readonly ReportLine[];
  readonly notDone: readonly ReportLine[];
}

/** Formulas to be written or taken out, shown and not yet confirmed. */
export interface FormulaPreview {
  readonly kind: "insert" | "freeze";
  readonly plan: FormulaPlan;
}

/** Corrections shown and not yet confirmed. */
export interface CorrectionPreview {
  readonly corrections: Corrections;
  /** Keys of the proposals that are ticked. */
  readonly chosen: readonly string[];
  /** Key of the one that was asked for from its finding; null: all are shown. */
  readonly focus: string | null;
}

/** What a person types of a decision. */
export interface DecisionFields {
  readonly reason: string;
  readonly role: string;
  readonly date: string;
  readonly expiry: string;
}

/** A finding that is being accepted with a reason. */
export interface JustificationDraft {
  readonly finding: Finding;
  readonly fields: DecisionFields;
  /** What is wrong with what was typed, in Italian. */
  readonly errors: Partial<Record<keyof DecisionFields, string>>;
  /** What would be written of these fields; null: not asked yet, or typed anew since. */
  readonly filling: FillPlan | null;
}

/** A copy that is made in memory and not opened yet. */
export interface PreparedCopy {
  readonly audience: CopyAudience;
  /** As the user may call it. */
  readonly name: string;
  readonly planned: PlannedCopy;
  /** null: the obstacles forbid it. */
  readonly made: Extract<CopyOutcome, { readonly ok: true }> | null;
}

/** A sheet of PERF's on which somebody wrote, outside the columns meant for that. */
export interface EditedSheet {
  readonly sheet: string;
  /** Where, as far as it is known: the first cells, or what Excel told. */
  readonly cells: readonly string[];
}

/** All that the pane shows. Ribbon commands and the pane change the same one. */
export interface PaneState {
  readonly screen: Screen;
  readonly running: TaskName | null;
  /** Share of the running task that is done; null when it is not known. */
  readonly progress: number | null;
  /** True while the running task can be given up. */
  readonly canCancel: boolean;
  readonly trouble: Trouble | null;
  readonly verification: Verification | null;
  readonly overview: OverviewState;
  readonly findingsView: FindingsView;
  /** What a filling would do, shown and not yet confirmed. */
  readonly preview: FillPlan | null;
  readonly fill: FillState;
  readonly corrections: CorrectionPreview | null;
  /** What is proposed to the OIV, and would be written; not yet confirmed. */
  readonly validation: Validation | null;
  /** The one that was written last: it is the same as `validation` as long as nothing else was done. */
  readonly validated: WrittenValidation | null;
  readonly justification: JustificationDraft | null;
  readonly deviation: DeviationDraft | null;
  readonly copy: PreparedCopy | null;
  readonly formulas: FormulaPreview | null;
  readonly explain: ExplainState;
  readonly settings: SettingsState;
  readonly report: DoneReport | null;
  readonly canRestore: boolean;
  readonly canRedo: boolean;
  readonly live: LiveState;
  readonly editedSheets: readonly EditedSheet[];
  /** Names of edited sheets of which the user has said that the edit stays: not asked about again until a writing. */
  readonly keptSheets: readonly string[];
}

export const FIRST_STATE: PaneState = {
  screen: "overview",
  running: null,
  progress: null,
  canCancel: false,
  trouble: null,
  verification: null,
  overview: FIRST_OVERVIEW,
  findingsView: FIRST_FINDINGS_VIEW,
  preview: null,
  fill: FIRST_FILL,
  corrections: null,
  validation: null,
  validated: null,
  justification: null,
  deviation: null,
  copy: null,
  formulas: null,
  explain: FIRST_EXPLAIN,
  settings: FIRST_SETTINGS,
  report: null,
  canRestore: false,
  canRedo: false,
  live: FIRST_LIVE,
  editedSheets: [],
  keptSheets: [],
};

/** Nothing is shown that waits for a confirmation: so it is once something was written, or given up. */
export const NOTHING_PENDING = {
  preview: null,
  fill: FIRST_FILL,
  corrections: null,
  justification: null,
  deviation: null,
  validation: null,
  copy: null,
  formulas: null,
} as const satisfies Partial<PaneState>;
