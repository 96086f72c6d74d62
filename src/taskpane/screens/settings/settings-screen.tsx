// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, useRef } from "react";
import type { FindingPlace } from "../../../core/checks/finding";
import { proposeSettings } from "../../../core/usecases/settings/view/settings-view";
import type { Verification } from "../../../core/usecases/verify";
import { focusHeading } from "../../focus-heading";
import { giveFocusBack } from "../../give-focus-back";
import { settingsTexts } from "../../i18n/settings";
import { NotYet } from "../../parts/not-yet";
import { isEmptyPlan, PlannedWriting } from "../../parts/planned-writing";
import { PreviewHead } from "../../parts/preview-head";
import type { ScreenProps } from "../screen-props";
import { ChangesBar } from "./changes-bar";
import { ColumnsForm } from "./columns-form";
import { ReviewStep } from "./review-step";
import { SettingsForm } from "./settings-form";

/** The place «Impostazioni». */
export function SettingsScreen(props: ScreenProps) {
  const { state, tasks } = props;
  const { verification, running } = state;
  if (!verification)
    return (
      <NotYet
        text={settingsTexts("about")}
        action={settingsTexts("read")}
        isBusy={running !== null}
        onAct={tasks.verify}
      />
    );
  return <FocusedSteps {...props} verification={verification} />;
}

interface StepsProps extends ScreenProps {
  readonly verification: Verification;
}

/** The button that led from one step to the next is gone: the focus goes to the heading of what came in its place. */
function FocusedSteps(props: StepsProps) {
  const { step } = props.state.settings;
  const place = useRef<HTMLDivElement>(null);
  const from = useRef("form");
  useEffect(() => {
    if (step !== from.current) focusHeading(place.current?.querySelector("h2") ?? null);
    from.current = step;
  }, [step]);
  return (
    <div ref={place}>
      <Steps {...props} />
    </div>
  );
}

function Steps({ state, tasks, verification }: StepsProps) {
  const { settings, running } = state;
  const isBusy = running !== null;
  const view = useMemo(() => proposeSettings(verification), [verification]);
  const { judgeSettings } = tasks;
  // What was said of the workbook as it was may no longer hold.
  useEffect(judgeSettings, [judgeSettings, verification]);
  const judged = settings.judged?.of === verification ? settings.judged.change : null;
  const onGoTo = ({ sheet, at }: FindingPlace) => void giveFocusBack(tasks.goTo(sheet, at));
  const onBack = () => tasks.showSettings("form");
  const common = { judged, isBusy, onGoTo, onBack, onConfirm: () => void tasks.confirmSettings() };
  if (settings.step === "sheets" && settings.making) {
    const isEmpty = isEmptyPlan(settings.making.plan);
    return (
      <section aria-label={settingsTexts("sheets.title")}>
        <PreviewHead
          title={settingsTexts("sheets.title")}
          text={settingsTexts(isEmpty ? "sheets.nothing" : "sheets.untouched")}
          canConfirm={!isEmpty}
          isBusy={isBusy}
          onConfirm={() => void tasks.confirmSettingsSheets()}
          onCancel={onBack}
        />
        <PlannedWriting {...settings.making} startsOpen />
      </section>
    );
  }
  if (settings.step === "columns")
    return (
      <ColumnsForm
        {...common}
        verification={verification}
        columns={settings.columns}
        onSheet={(sheet) => void tasks.mapColumns(sheet)}
        onHeadingRow={(row) => void tasks.proposeColumns(row)}
        onColumns={tasks.editColumns}
      />
    );
  if (settings.step === "review" && settings.typed.size > 0) return <ReviewStep {...common} />;
  return (
    <section aria-label={settingsTexts("title")}>
      <SettingsForm
        view={view}
        isUnread={verification.scorecard.indicators.length === 0}
        typed={settings.typed}
        judged={judged}
        isBusy={isBusy}
        onEdit={tasks.editSetting}
        onGoTo={onGoTo}
        onMakeSheets={() => void tasks.previewSettingsSheets()}
        onMapColumns={() => void tasks.mapColumns(null)}
      />
      <ChangesBar
        count={settings.typed.size}
        judged={judged}
        isBusy={isBusy}
        onReview={() => tasks.showSettings("review")}
        onDiscard={tasks.discardSettings}
      />
    </section>
  );
}
