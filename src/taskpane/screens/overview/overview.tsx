// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "../../../core/checks/counts";
import type { FindingPlace } from "../../../core/checks/finding";
import type { Overview as OverviewData } from "../../../core/usecases/overview/overview";
import { explain } from "../../../core/wording/explain";
import { SHEET_ROLE_TERMS } from "../../../core/wording/terms";
import { overviewTexts } from "../../i18n/overview";
import { PlaceLink } from "../../parts/place-link";
import type { Gravity } from "../../state/findings-view";
import { FindingCounts } from "./finding-counts";
import { Missing } from "./missing";
import { NothingRead } from "./nothing-read";
import { OverviewHead } from "./overview-head";
import { phaseNotes } from "./phase-notes";
import type { MapActions } from "./map/map-actions";
import { StrategicMap } from "./map/strategic-map";
import { CountedList } from "../../parts/counted-list";

interface OverviewProps extends Pick<MapActions, "onExplain" | "onExplainMean"> {
  readonly overview: OverviewData;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly onFindings: (gravity: Gravity) => void;
  readonly onMapColumns: (sheet: string) => void;
}

/** What was recognised in the workbook, what is missing, and the strategic map. */
export function Overview({ overview, onGoTo, onFindings, onMapColumns, ...explaining }: OverviewProps) {
  const { sheets, units, assumed, settings, findings, lacks, unread, map } = overview;
  // Where nothing was read, «nothing is missing» would be read as praise.
  const isRead = unread === null;
  return (
    <section aria-label={overviewTexts("recognised")}>
      <OverviewHead overview={overview} />
      {!isRead && <NothingRead sheets={unread} onMapColumns={onMapColumns} />}
      {(isRead || hasAny(findings)) && <FindingCounts counts={findings} onOpen={onFindings} />}
      {(isRead || lacks.length > 0) && <Missing lacks={lacks} onGoTo={onGoTo} onMapColumns={onMapColumns} />}
      {(isRead || map.bands.length > 0) && (
        <StrategicMap map={map} notes={phaseNotes(overview)} onGoTo={({ place }) => onGoTo(place)} {...explaining} />
      )}
      <h3>{overviewTexts("workbook")}</h3>
      <CountedList label={overviewTexts("sheets")} items={sheets} startsOpen={false}>
        {({ name, role, reason }) => (
          <>
            <PlaceLink text={name} place={{ sheet: name, at: FIRST_CELL }} onGoTo={onGoTo} />: {SHEET_ROLE_TERMS[role]}.{" "}
            {explain(reason)}
          </>
        )}
      </CountedList>
      <CountedList label={overviewTexts("units")} items={units} startsOpen={false}>
        {({ name, place }) => <PlaceLink text={name} place={place} onGoTo={onGoTo} />}
      </CountedList>
      <CountedList label={overviewTexts("assumed")} items={assumed} startsOpen={false}>
        {({ sheet, at, reason }) => (
          <>
            <PlaceLink place={{ sheet, at: at ?? FIRST_CELL }} onGoTo={onGoTo} />: {explain(reason)}
          </>
        )}
      </CountedList>
      <CountedList label={overviewTexts("settings")} items={settings} count={null} startsOpen={false}>
        {(line) => line}
      </CountedList>
    </section>
  );
}

const hasAny = ({ bySeverity: { error, warning, info } }: Counts): boolean => error + warning + info > 0;
const FIRST_CELL = { row: 0, column: 0 };
