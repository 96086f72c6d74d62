// SPDX-License-Identifier: EUPL-1.2
import { findingsTexts } from "../../i18n/findings";
import { paneTexts } from "../../i18n/pane";
import { LiveSwitch } from "../../parts/live-switch";
import { NotYet } from "../../parts/not-yet";
import type { ScreenProps } from "../screen-props";
import { FindingsPlace } from "./findings-place";

/** The place «Segnalazioni». */
export function FindingsScreen({ state, tasks }: ScreenProps) {
  const { verification, running, findingsView, live } = state;
  const isBusy = running !== null;
  if (!verification) {
    return <NotYet text={findingsTexts("about")} action={paneTexts("verify")} isBusy={isBusy} onAct={tasks.verify} />;
  }
  return (
    <FindingsPlace
      verification={verification}
      view={findingsView}
      isBusy={isBusy}
      live={<LiveSwitch live={live} isBusy={isBusy} onStart={() => void tasks.startLive()} onStop={tasks.stopLive} />}
      onView={tasks.viewFindings}
      onGoTo={({ sheet, at }) => tasks.goTo(sheet, at)}
      onCorrect={(finding) => void tasks.previewCorrections(finding)}
      onCorrectAll={() => void tasks.previewCorrections()}
      onJustify={(finding) => void tasks.startJustification(finding)}
      onExplain={(finding) => void tasks.startDeviation(finding)}
      onFill={() => tasks.open("fill")}
    />
  );
}
