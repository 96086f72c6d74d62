// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../../core/checks/finding";
import type { Verification } from "../../../core/usecases/verify";
import { addressOf } from "../../../core/workbook/address";
import { explain } from "../../../core/wording/explain";
import { isAssumed } from "../../../core/wording/gaps";
import { numberText } from "../../../core/wording/numbers";
import { SHEET_ROLE_TERMS } from "../../../core/wording/terms";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import { CHECK_TEXTS, PANE_TEXTS } from "../../strings";
import type { FindingActions } from "./finding-item";
import { FindingsList } from "./findings-list";
import { recognisedCounts } from "./recognised-counts";
import { SettingsInForce } from "./settings-in-force";

interface CheckScreenProps {
  readonly verification: Verification;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly actions: FindingActions;
}

/** What was recognised in the workbook, and what is wrong with it. */
export function CheckScreen({ verification, onGoTo, actions }: CheckScreenProps) {
  const { workbook, scorecard, findings } = verification;
  return (
    <>
      <section aria-label={CHECK_TEXTS.recognised}>
        <h2>{CHECK_TEXTS.recognised}</h2>
        <p>
          <strong>{workbook.name}</strong>, {PANE_TEXTS.year(scorecard.year)}
        </p>
        <ul>
          {recognisedCounts(scorecard).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <SettingsInForce verification={verification} onGoTo={onGoTo} />
        <SheetRoles scorecard={scorecard} />
      </section>
      <section aria-label={CHECK_TEXTS.findings}>
        <h2>{CHECK_TEXTS.findings}</h2>
        <FindingsList findings={findings} onGoTo={onGoTo} actions={actions} />
        <Gaps title={CHECK_TEXTS.gaps} gaps={scorecard.gaps.filter((gap) => !isAssumed(gap))} onGoTo={onGoTo} />
        <Gaps title={CHECK_TEXTS.assumed} gaps={scorecard.gaps.filter(isAssumed)} onGoTo={onGoTo} />
      </section>
    </>
  );
}

function SheetRoles({ scorecard: { sheets } }: Pick<Verification, "scorecard">) {
  return (
    <Section title={`${CHECK_TEXTS.sheets} (${numberText(sheets.length)})`}>
      {() => (
        <BoundedList label={CHECK_TEXTS.sheets} items={sheets}>
          {({ name, role, reason }) => (
            <>
              <strong>{name}</strong>: {SHEET_ROLE_TERMS[role]}. {explain(reason)}
            </>
          )}
        </BoundedList>
      )}
    </Section>
  );
}

interface GapsProps extends Pick<CheckScreenProps, "onGoTo"> {
  readonly title: string;
  readonly gaps: Verification["scorecard"]["gaps"];
}

/** What was seen and could not be read, or was read on an assumption. */
function Gaps({ title, gaps, onGoTo }: GapsProps) {
  if (gaps.length === 0) return null;
  return (
    <Section title={`${title} (${numberText(gaps.length)})`}>
      {() => (
        <BoundedList label={title} items={gaps}>
          {({ sheet, at, reason }) => (
            <>
              {at ? (
                <button type="button" className="link" onClick={() => onGoTo({ sheet, at })}>
                  {`${sheet} ${addressOf(at.row, at.column)}`}
                </button>
              ) : (
                <strong>{sheet}</strong>
              )}
              : {explain(reason)}
            </>
          )}
        </BoundedList>
      )}
    </Section>
  );
}
