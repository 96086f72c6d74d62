// SPDX-License-Identifier: EUPL-1.2
import type { Place, Subject } from "../../core/usecases/explain/explanation";
import type { OpenSelection } from "../excel-selection";
import type { Asked, ExplainState } from "../state/explain-state";
import type { TaskContext } from "./task-context";

/** What can be done in the place «Spiega», and from others that show a figure. Nothing is written. */
export interface ExplainTasks {
  /** Opens «Spiega» with the figure of a cell; verifies first where nothing was verified yet. */
  readonly explain: (place: Place) => Promise<void>;
  /** The same, of the cell that is chosen in Excel. */
  readonly explainSelected: () => Promise<void>;
  /** A figure that the explanation on the screen has named; «Indietro» leads back. */
  readonly explainSubject: (subject: Subject) => Promise<void>;
  readonly explainBack: () => Promise<void>;
  /** The list of all figures. */
  readonly listFigures: () => void;
  readonly searchFigures: (query: string) => void;
  /** Explains what is chosen in Excel as long as the place is open, or no longer. */
  readonly follow: (isWanted: boolean) => void;
  /** The place was opened or left: a watch is kept only while somebody sees it. */
  readonly watchChoice: (isOpen: boolean) => Promise<void>;
  /** The workbook was verified anew: what is shown is told of it. */
  readonly explainAgain: () => Promise<void>;
  /** Leads to a cell that a step has named. It does not change what is explained. */
  readonly visit: (place: Place) => Promise<void>;
}

const loadJobs = () => import("./explain-jobs");
const loadSelection = async () => (await import("../excel-selection")).excelSelection();

/** The tasks of the place «Spiega». */
export function explainTasks(context: TaskContext, load: () => Promise<OpenSelection> = loadSelection): ExplainTasks {
  const { store } = context;
  const state = (): ExplainState => store.get().explain;
  const set = (changes: Partial<ExplainState>): void => store.set({ explain: { ...state(), ...changes } });
  let opened: Promise<OpenSelection> | null = null;
  const selection = (): Promise<OpenSelection> => (opened ??= load());
  const show = async (asked: Asked, { isDeeper = false } = {}): Promise<void> => {
    store.set({ screen: "explain", trouble: null });
    await verifiedFirst(context);
    const { verification } = store.get();
    if (!verification) return;
    const answer = (await loadJobs()).answered(state(), verification, asked, isDeeper);
    set({ ...answer, turn: state().turn + 1 });
  };
  return {
    explain: (place) => {
      set({ answer: null, trail: [] });
      return show({ kind: "cell", place });
    },
    explainSubject: (subject) => show({ kind: "subject", subject }, { isDeeper: true }),
    explainBack: async () => {
      const last = state().trail.at(-1);
      if (!last) return;
      set({ trail: state().trail.slice(0, -1) });
      await show(last);
    },
    listFigures: () => set({ answer: null, nothing: null, trail: [], turn: state().turn + 1 }),
    searchFigures: (query) => set({ query }),
    explainAgain: async () => {
      const { verification, explain } = store.get();
      if (!verification || !explain.answer || explain.of === verification) return;
      set((await loadJobs()).answered(state(), verification, explain.answer.asked, false));
    },
    ...followTasks(context, selection, show),
  };
}

type Some<Names extends keyof ExplainTasks> = Pick<ExplainTasks, Names>;

/** What has to do with the cell that is chosen in Excel. */
function followTasks(
  context: TaskContext,
  selection: () => Promise<OpenSelection>,
  show: (asked: Asked) => Promise<void>,
): Some<"explainSelected" | "follow" | "watchChoice" | "visit"> {
  const { store, run, workbook } = context;
  let visited: Place | null = null;
  let isOpen = false;
  // our own jump to a cell is told as well; coming back to it later is somebody's choice
  const followed = follower(context, selection, (cell) => {
    const isOurs = visited !== null && isSamePlace(cell, visited);
    if (!isOurs) visited = null;
    return isOurs;
  });
  const watch = async (): Promise<void> => {
    const { explain } = store.get();
    if (isOpen && explain.follows) await (await selection()).watch(followed);
    else await (await selection()).stop();
  };
  return {
    explainSelected: async () => {
      const chosen = await chosenCell(context, selection);
      if (chosen === null) return;
      store.set({ explain: { ...store.get().explain, trail: [] } });
      await show({ kind: "cell", place: chosen });
    },
    follow: (follows) => {
      store.set({ explain: { ...store.get().explain, follows } });
      void watch();
    },
    watchChoice: (isNowOpen) => {
      isOpen = isNowOpen;
      return watch();
    },
    visit: (place) => {
      visited = place;
      return run("select", async () => (await import("./jobs")).selectJob(workbook, place.sheet, place.at));
    },
  };
}

/** The cell that is chosen in Excel; null: it cannot be told, and the pane says why. */
async function chosenCell({ run }: TaskContext, selection: () => Promise<OpenSelection>): Promise<Place | null> {
  const chosen: Place[] = [];
  await run("explain", async () => {
    const outcome = await (await selection()).read();
    if (!outcome.ok) return outcome;
    chosen.push(outcome.cell);
    return { ok: true, changes: {} };
  });
  return chosen[0] ?? null;
}

/** Explains what was chosen, quietly: one reading at a time, and none while something else is done. */
function follower(
  { store }: TaskContext,
  selection: () => Promise<OpenSelection>,
  isOurs: (cell: Place) => boolean,
): () => void {
  let isReading = false;
  let hasMoved = false;
  const readOnce = async (): Promise<void> => {
    const chosen = await (await selection()).read();
    const { verification, running, explain } = store.get();
    if (!chosen.ok || !verification || running !== null || isOurs(chosen.cell)) return;
    const { answered } = await loadJobs();
    const answer = answered({ ...explain, trail: [] }, verification, { kind: "cell", place: chosen.cell }, false);
    store.set({ explain: { ...store.get().explain, ...answer } });
  };
  const read = async (): Promise<void> => {
    isReading = true;
    do {
      hasMoved = false;
      await readOnce().catch(() => undefined);
    } while (hasMoved as boolean);
    isReading = false;
  };
  return () => {
    hasMoved = true;
    if (!isReading && store.get().running === null) void read();
  };
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.at.row === b.at.row && a.at.column === b.at.column;
}

/** Nothing can be explained that was not verified. The place stays. */
async function verifiedFirst({ store, workbook, run }: TaskContext): Promise<void> {
  if (store.get().verification) return;
  await run("verify", async (work) => (await import("./jobs")).verifyJob(workbook, "explain", new Date(), work));
}
