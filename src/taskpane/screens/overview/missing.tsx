// SPDX-License-Identifier: EUPL-1.2
import type { FindingPlace } from "../../../core/checks/finding";
import type { Lack, LackItem } from "../../../core/usecases/overview/lacks";
import { explain } from "../../../core/wording/explain";
import { overviewTexts } from "../../i18n/overview";
import { PlaceLink } from "../../parts/place-link";
import { BoundedList } from "../../parts/bounded-list";
import { Section } from "../../parts/section";

interface MissingProps {
  readonly lacks: readonly Lack[];
  readonly onGoTo: (place: FindingPlace) => void;
  readonly onMapColumns: (sheet: string) => void;
}

/** What was not read or could not be measured, counted; each leads to where it can be mended. */
export function Missing({ lacks, ...actions }: MissingProps) {
  return (
    <>
      <h3>{overviewTexts("missing.title")}</h3>
      {lacks.length === 0 && <p>{overviewTexts("missing.nothing")}</p>}
      {lacks.map(({ kind, items }) => {
        const title = overviewTexts(`missing.${kind}`, { count: items.length });
        return (
          // What was not recognised hides all that it holds: it is seen at once.
          <Section key={kind} title={title} startsOpen={kind === "sheets"}>
            {() => (
              <BoundedList label={title} items={items}>
                {(item) => <MissingItem item={item} {...actions} />}
              </BoundedList>
            )}
          </Section>
        );
      })}
    </>
  );
}

/** Codes of what a person can mend by saying where the columns are. */
const MAPPABLE: ReadonlySet<string> = new Set(["not-recognised", "table-not-recognised"]);
const FIRST_CELL = { row: 0, column: 0 };

type MissingItemProps = { readonly item: LackItem } & Omit<MissingProps, "lacks">;

function MissingItem({ item: { place, sheet, name, reason }, onGoTo, onMapColumns }: MissingItemProps) {
  return (
    <>
      {place ? (
        <PlaceLink place={place} onGoTo={onGoTo} />
      ) : (
        <PlaceLink place={{ sheet, at: FIRST_CELL }} text={sheet} onGoTo={onGoTo} />
      )}
      : {name !== "" && `${name}. `}
      {explain(reason)}
      {MAPPABLE.has(reason.code) && (
        <div>
          <button
            type="button"
            className="link"
            aria-label={overviewTexts("missing.mapColumnsOf", { sheet })}
            onClick={() => onMapColumns(sheet)}
          >
            {overviewTexts("missing.mapColumns")}
          </button>
        </div>
      )}
    </>
  );
}
