// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo } from "react";
import type { FindingPlace } from "../../../core/checks/finding";
import { proposeSettings } from "../../../core/usecases/settings/view/settings-view";
import type { Verification } from "../../../core/usecases/verify";
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
  return <Steps {...props} verification={verification} />;
}

function Steps({ state, tasks, verification }: ScreenProps & { readonly verification: Verification }) {
  const { settings, running } = state;
  const isBusy = running !== null;
  const view = useMemo(() => proposeSettings(verification), [verification]);
  const { judgeSettings } = tasks;
  // What was said of the workbook as it was may no longer hold.
  useEffect(judgeSettings, [judgeSettings, verification]);
  const judged = settings.judged?.of === verification ? settings.judged.change : null;
  const onGoTo = ({ sheet, at }: FindingPlace) => void tasks.goTo(sheet, at);
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
