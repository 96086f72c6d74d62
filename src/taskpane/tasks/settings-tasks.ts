// SPDX-License-Identifier: EUPL-1.2
import type { ColumnsChange } from "../../core/usecases/settings/change/setting-changes";
import { errorText } from "../error-text";
import { paneTexts } from "../i18n/pane";
import { changesIn, FIRST_SETTINGS, hasChanges, type SettingsState } from "../state/settings-state";
import type { TaskContext } from "./task-context";

/** What can be done about the settings. Nothing is written but by `confirmSettings` and `confirmSettingsSheets`. */
export interface SettingsTasks {
  /** A parameter as it would be; null: as it is. Its effect follows by itself. */
  readonly editSetting: (key: string, typed: string | null) => void;
  /** Says again what the change does: the workbook was verified anew. */
  readonly judgeSettings: () => void;
  readonly showSettings: (step: "form" | "review") => void;
  readonly discardSettings: () => void;
  /** Opens the columns of a sheet, to say where they are; null: of the first that was not read. */
  readonly mapColumns: (sheet: string | null) => Promise<void>;
  /** The columns with another row of headings, as its texts propose them. */
  readonly proposeColumns: (headingRow: number) => Promise<void>;
  readonly editColumns: (columns: ColumnsChange) => void;
  readonly confirmSettings: () => Promise<void>;
  /** Shows what «Parametri» and «Registro indicatori» would be. Writes nothing. */
  readonly previewSettingsSheets: () => Promise<void>;
  readonly confirmSettingsSheets: () => Promise<void>;
}

const loadJobs = () => import("./settings-jobs");

/** Milliseconds without a letter after which somebody has finished typing. */
const PAUSE = 300;

/** The tasks of the place «Impostazioni». */
export function settingsTasks(context: TaskContext): SettingsTasks {
  const { store, workbook, run, onProgress } = context;
  const judge = judging(context);
  const settings = (): SettingsState => store.get().settings;
  const set: SetSettings = (changes) => {
    store.set({ settings: { ...settings(), judged: null, ...changes } });
    judge();
  };
  return {
    ...columnsTasks(context, set),
    editSetting: (key, typed) => {
      const all = new Map(settings().typed);
      if (typed === null) all.delete(key);
      else all.set(key, typed);
      set({ typed: all });
    },
    judgeSettings: judge,
    showSettings: (step) => {
      const { step: from, judged } = settings();
      const isOfForm = from === "form" || from === "review";
      set({ step, columns: null, making: null, judged: isOfForm ? judged : null });
    },
    discardSettings: () => set(FIRST_SETTINGS),
    confirmSettings: () =>
      run("writeSettings", async (work) => (await loadJobs()).writeSettingsJob(workbook, settings(), onProgress, work)),
    previewSettingsSheets: () =>
      run("previewSettings", async (work) =>
        (await loadJobs()).previewSheetsJob(workbook, settings(), new Date(), work),
      ),
    confirmSettingsSheets: () =>
      run("writeSettings", async (work) => (await loadJobs()).makeSheetsJob(workbook, settings(), onProgress, work)),
  };
}

/** Changes what stands in the form; what was judged is so no more. */
type SetSettings = (changes: Partial<SettingsState>) => void;

function columnsTasks(
  { store, workbook, run }: TaskContext,
  set: SetSettings,
): Pick<SettingsTasks, "mapColumns" | "proposeColumns" | "editColumns"> {
  const open = async (sheet: string | null, row: number | null): Promise<void> => {
    const { verification } = store.get();
    if (!verification) return;
    const columns = (await loadJobs()).proposedColumns(verification, sheet, row);
    store.set({ screen: "settings", trouble: null });
    set({ step: "columns", columns });
  };
  return {
    mapColumns: async (sheet) => {
      if (!store.get().verification)
        await run("verify", async (work) => (await import("./jobs")).verifyJob(workbook, "settings", new Date(), work));
      await open(sheet, null);
    },
    proposeColumns: (headingRow) => open(store.get().settings.columns?.sheet ?? null, headingRow),
    editColumns: (columns) => set({ columns }),
  };
}

/** Judges what stands in the form once nobody types any more; what was typed meanwhile is judged in its place. */
function judging({ store }: TaskContext): () => void {
  let asked = new AbortController();
  return () => {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    setTimeout(() => {
      if (!signal.aborted) void judgeNow(signal);
    }, PAUSE);
  };
  async function judgeNow(signal: AbortSignal): Promise<void> {
    const { verification, settings } = store.get();
    const changes = changesIn(settings);
    if (!verification || !hasChanges(changes) || settings.judged?.of === verification) return;
    try {
      const judged = await (await loadJobs()).judgeSettingsJob(verification, changes, signal);
      store.set({ settings: { ...store.get().settings, judged } });
    } catch (error) {
      if (signal.aborted) return;
      store.set({
        trouble: { task: "previewSettings", text: paneTexts("trouble.unexpected", { detail: errorText(error) }) },
      });
    }
  }
}
