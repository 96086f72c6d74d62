// SPDX-License-Identifier: EUPL-1.2
import type { TaskContext } from "./task-context";

/** What the place «Panoramica» asks for beside a verification. */
export interface OverviewTasks {
  /** Has Excel open the sample data as another workbook. The open one is not touched. */
  readonly openSample: () => Promise<void>;
}

const loadJobs = () => import("./overview-jobs");

export function overviewTasks({ workbook, run }: TaskContext): OverviewTasks {
  return { openSample: () => run("openSample", async () => (await loadJobs()).openSampleJob(workbook)) };
}
