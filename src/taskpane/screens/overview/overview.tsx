// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../../core/checks/finding";
import type { Verification } from "../../../core/usecases/verify";
import { addressOf } from "../../../core/workbook/address";
import { explain } from "../../../core/wording/explain";
import { isAssumed } from "../../../core/wording/gaps";
import { numberText } from "../../../core/wording/numbers";
import { SHEET_ROLE_TERMS } from "../../../core/wording/terms";
import { overviewTexts } from "../../i18n/overview";
import { paneTexts } from "../../i18n/pane";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";
import { recognisedCounts } from "./recognised-counts";
import { SettingsInForce } from "./settings-in-force";

interface OverviewProps {
  readonly verification: Verification;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** What was recognised in the workbook. */
export function Overview({ verification, onGoTo }: OverviewProps) {
  const { workbook, scorecard } = verification;
  const { year, gaps } = scorecard;
  return (
    <section aria-label={overviewTexts("recognised")}>
      <h2>{overviewTexts("recognised")}</h2>
      <p>
        <strong>{workbook.name}</strong>, {year === null ? paneTexts("yearUnknown") : paneTexts("year", { year })}
      </p>
      <ul>
        {recognisedCounts(scorecard).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SettingsInForce verification={verification} onGoTo={onGoTo} />
      <SheetRoles scorecard={scorecard} />
      <Gaps title={overviewTexts("gaps")} gaps={gaps.filter((gap) => !isAssumed(gap))} onGoTo={onGoTo} />
      <Gaps title={overviewTexts("assumed")} gaps={gaps.filter(isAssumed)} onGoTo={onGoTo} />
    </section>
  );
}

function SheetRoles({ scorecard: { sheets } }: Pick<Verification, "scorecard">) {
  return (
    <Section title={`${overviewTexts("sheets")} (${numberText(sheets.length)})`}>
      {() => (
        <BoundedList label={overviewTexts("sheets")} items={sheets}>
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

interface GapsProps extends Pick<OverviewProps, "onGoTo"> {
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
