// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingPlace } from "../../../core/checks/finding";
import type { JudgedChange, SettingsEffect } from "../../../core/usecases/settings/effect/setting-effect";
import { explain } from "../../../core/wording/explain";
import { settingsTexts } from "../../i18n/settings";
import { isEmptyPlan, PlannedWriting } from "../../parts/planned-writing";
import { EffectDetails } from "./effect-details";

interface SavePanelProps {
  /** null: not known yet. */
  readonly judged: JudgedChange | null;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onGoTo: (place: FindingPlace) => void;
  /** False while something is still to be said before it can be written. */
  readonly isComplete?: boolean;
  /** Further ways on, beside the confirmation. */
  readonly children: ReactNode;
}

/** The effect of a change, the cells that it writes, and its confirmation. */
export function SavePanel({ judged, isBusy, isComplete = true, onConfirm, onGoTo, children }: SavePanelProps) {
  const change = judged?.ok ? judged : null;
  const isEmpty = change !== null && isEmptyPlan(change.filling.plan);
  const isUsable = isComplete && change !== null && !isEmpty && change.effect.problems.length === 0;
  return (
    <>
      <p role="status">{isComplete || !change ? statusText(judged, isEmpty) : ""}</p>
      {change && <Unusable effect={change.effect} />}
      <div className="actions">
        {!isEmpty && (
          <Button appearance="primary" disabled={isBusy || !isUsable} onClick={onConfirm}>
            {settingsTexts("review.confirm")}
          </Button>
        )}
        {children}
      </div>
      {/* until then all else would read as the effect of what was not said yet */}
      {change && isComplete && <EffectDetails effect={change.effect} onGoTo={onGoTo} />}
      {change && isComplete && (
        <PlannedWriting {...change.filling} startsOpen={change.filling.plan.edits.length < MANY} />
      )}
    </>
  );
}

/** Cells above which the list stays closed until it is asked for. */
const MANY = 30;

function statusText(judged: JudgedChange | null, isEmpty: boolean): string {
  if (judged === null) return settingsTexts("bar.judging");
  if (!judged.ok) return settingsTexts("bar.wrong");
  if (isEmpty) return settingsTexts("review.nothing");
  return settingsTexts(judged.filling.plan.sheets.length > 0 ? "review.makesSheets" : "review.untouched");
}

function Unusable({ effect: { problems } }: { readonly effect: SettingsEffect }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <p>{settingsTexts("review.unusable")}</p>
      <ul>
        {problems.map(({ reason }) => (
          <li key={explain(reason)}>{explain(reason)}</li>
        ))}
      </ul>
    </div>
  );
}
