// SPDX-License-Identifier: EUPL-1.2
import type { ScreenProps } from "../screen-props";
import { DoneSummary } from "./done-summary";

/** What the last writing has done. */
export function DoneScreen({ state: { report, canRestore, running }, tasks }: ScreenProps) {
  if (!report) return null;
  return (
    <DoneSummary
      report={report}
      canRestore={canRestore}
      isBusy={running !== null}
      onRestore={() => void tasks.restore()}
      onBack={() => tasks.show("findings")}
    />
  );
}
