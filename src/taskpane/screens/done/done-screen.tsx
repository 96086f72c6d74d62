// SPDX-License-Identifier: EUPL-1.2
import { giveFocusBack } from "../../give-focus-back";
import type { ScreenProps } from "../screen-props";
import { DoneSummary } from "./done-summary";

/** What the last writing has done. */
export function DoneScreen({ state: { report, canRestore, canRedo, running }, tasks }: ScreenProps) {
  if (!report) return null;
  return (
    <DoneSummary
      key={report.kind}
      report={report}
      canRestore={canRestore}
      canRedo={canRedo}
      isBusy={running !== null}
      onRestore={() => void tasks.restore()}
      onRedo={() => void tasks.redo()}
      onBack={() => tasks.show(report.from)}
      onGoTo={({ sheet, at }) => void giveFocusBack(tasks.goTo(sheet, at))}
    />
  );
}
