// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import type { FindingPlace } from "../../../core/checks/finding";
import type { JudgedChange } from "../../../core/usecases/settings/effect/setting-effect";
import { settingsTexts } from "../../i18n/settings";
import { SavePanel } from "./save-panel";

interface ReviewStepProps {
  readonly judged: JudgedChange | null;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** What a change of the parameters does and writes, before it is written. */
export function ReviewStep({ judged, isBusy, onConfirm, onBack, onGoTo }: ReviewStepProps) {
  return (
    <section aria-label={settingsTexts("review.title")}>
      <h2>{settingsTexts("review.title")}</h2>
      <SavePanel judged={judged} isBusy={isBusy} onConfirm={onConfirm} onGoTo={onGoTo}>
        <Button disabled={isBusy} onClick={onBack}>
          {settingsTexts("review.back")}
        </Button>
      </SavePanel>
    </section>
  );
}
