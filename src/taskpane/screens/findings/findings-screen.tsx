// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { findingsTexts } from "../../i18n/findings";
import { paneTexts } from "../../i18n/pane";
import { NotYet } from "../../parts/not-yet";
import type { ScreenProps } from "../screen-props";
import { FindingsList } from "./findings-list";

/** The place «Segnalazioni». */
export function FindingsScreen({ state: { verification, running }, tasks }: ScreenProps) {
  const isBusy = running !== null;
  if (!verification) {
    return <NotYet text={findingsTexts("about")} action={paneTexts("verify")} isBusy={isBusy} onAct={tasks.verify} />;
  }
  return (
    <section aria-label={findingsTexts("findings")}>
      <h2>{findingsTexts("findings")}</h2>
      <div className="actions">
        <Button disabled={isBusy} icon={<WrenchRegular />} onClick={() => void tasks.previewCorrections()}>
          {paneTexts("correct")}
        </Button>
      </div>
      <FindingsList
        findings={verification.findings}
        onGoTo={({ sheet, at }) => void tasks.goTo(sheet, at)}
        actions={{
          isBusy,
          onCorrect: (finding) => void tasks.previewCorrections(finding),
          onJustify: (finding) => void tasks.startJustification(finding),
        }}
      />
    </section>
  );
}
