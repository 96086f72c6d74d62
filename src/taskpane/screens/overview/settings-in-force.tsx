// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../../core/checks/finding";
import { settingsSummary } from "../../../core/usecases/report/settings-summary";
import type { Verification } from "../../../core/usecases/verify";
import { addressOf } from "../../../core/workbook/address";
import { explain } from "../../../core/wording/explain";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import { overviewTexts } from "../../i18n/overview";

interface SettingsInForceProps {
  readonly verification: Verification;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** By what the workbook was read and scored: one line, the rest when it is opened; settings to be corrected stand first. */
export function SettingsInForce({ verification, onGoTo }: SettingsInForceProps) {
  const { settingProblems: problems } = verification;
  const [phase, ...others] = settingsSummary(verification);
  const count = problems.length === 0 ? "" : ` · ${overviewTexts("settingProblems", { count: problems.length })}`;
  return (
    <Section title={`${phase!}${count}`}>
      {() => (
        <>
          {problems.length > 0 && (
            <BoundedList label={overviewTexts("settings")} items={problems}>
              {({ sheet, at, reason }) => (
                <>
                  <button type="button" className="link" onClick={() => onGoTo({ sheet, at })}>
                    {`${sheet} ${addressOf(at.row, at.column)}`}
                  </button>
                  : {explain(reason)}
                </>
              )}
            </BoundedList>
          )}
          <ul>
            {others.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
