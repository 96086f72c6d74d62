// SPDX-License-Identifier: EUPL-1.2
import { Checkbox } from "@fluentui/react-components";
import { findingMessage } from "../../../core/checks/message";
import type { Correction, RefusedCorrection } from "../../../core/usecases/correct/correction";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { explain } from "../../../core/wording/explain";
import { numberText } from "../../../core/wording/numbers";
import { BoundedList } from "../../parts/bounded-list";
import { ChangesTable } from "../../parts/changes-table";
import { Section } from "../../parts/section";
import { correctionsTexts } from "../../i18n/corrections";
import { findingPlaceText } from "../findings/finding-place";
import { shownEdits } from "./shown-edit";
import { CountedList } from "../../parts/counted-list";

interface CertainCorrectionsProps {
  readonly title: string;
  readonly corrections: readonly Correction[];
  readonly workbook: WorkbookSnapshot;
}

/** What is made at one press: each cell, before and after. */
export function CertainCorrections({ title, corrections, workbook }: CertainCorrectionsProps) {
  return (
    <CountedList label={title} items={corrections}>
      {(correction) => <Edits correction={correction} workbook={workbook} saysWhy />}
    </CountedList>
  );
}

interface ProposalsProps {
  readonly proposals: readonly Correction[];
  readonly chosen: readonly string[];
  readonly workbook: WorkbookSnapshot;
  readonly isBusy: boolean;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** What a person decides about, one by one: none is chosen to begin with. */
export function Proposals({ proposals, chosen, workbook, isBusy, onChoose }: ProposalsProps) {
  if (proposals.length === 0) return null;
  const picked = new Set(chosen);
  return (
    <Section title={`${correctionsTexts("proposals")} (${numberText(proposals.length)})`} startsOpen>
      {() => (
        <>
          <p>{correctionsTexts("proposalsHint")}</p>
          <BoundedList label={correctionsTexts("proposals")} items={proposals}>
            {(correction) => (
              <>
                <Checkbox
                  checked={picked.has(correction.key)}
                  disabled={isBusy}
                  label={`${placeText(correction)}: ${correction.label}`}
                  onChange={(_, { checked }) => onChoose(correction.key, checked === true)}
                />
                <p>{findingMessage(correction.finding)}</p>
                <Edits correction={correction} workbook={workbook} saysWhy={false} />
              </>
            )}
          </BoundedList>
        </>
      )}
    </Section>
  );
}

/** What was wanted and cannot be made, with the reason. */
export function RefusedCorrections({ refused }: { readonly refused: readonly RefusedCorrection[] }) {
  return (
    <CountedList label={correctionsTexts("refused")} items={refused}>
      {({ correction, why }) => (
        <>
          <strong>{placeText(correction)}</strong>: {correction.label}. {explain(why)}
        </>
      )}
    </CountedList>
  );
}

interface EditsProps {
  readonly correction: Correction;
  readonly workbook: WorkbookSnapshot;
  readonly saysWhy: boolean;
}

function Edits({ correction, workbook, saysWhy }: EditsProps) {
  const { edits, label } = correction;
  const changes = shownEdits(workbook, edits).map((change) => (saysWhy ? change : { ...change, why: null }));
  return <ChangesTable label={`${label}: ${placeText(correction)}`} changes={changes} />;
}

function placeText({ finding }: Correction): string {
  return findingPlaceText(finding);
}
