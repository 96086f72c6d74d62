// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { ClipboardTextLtrRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CopyAudience } from "../../../core/usecases/copy/plan-copy";
import type { Validation } from "../../../core/usecases/validation";
import { WORD_PARTS, type WordChoice } from "../../../reports/word/word-copy";
import { CopyResult } from "../../clipboard/copy-result";
import { useClipboard } from "../../clipboard/use-clipboard";
import { validationTexts } from "../../i18n/validation";
import { useWordCopy } from "./use-word-copy";
import { WordParts } from "./word-parts";
import { WorkbookCopies } from "./workbook-copies";

const REPORT: WordChoice = { parts: ["validation"], grouping: "sheet" };

interface HandOverProps {
  readonly validation: Validation;
  readonly isBusy: boolean;
  readonly onCopyWorkbook: (audience: CopyAudience) => void;
}

/** What leaves the office: the report, tables for a document, copies of the workbook. */
export function HandOver({ validation, isBusy, onCopyWorkbook }: HandOverProps) {
  return (
    <section aria-label={validationTexts("hand")}>
      <h2>{validationTexts("hand")}</h2>
      <ReportCopy validation={validation} />
      <DocumentCopy validation={validation} />
      <WorkbookCopies isBusy={isBusy} onCopy={onCopyWorkbook} />
    </section>
  );
}

function ReportCopy({ validation }: Pick<HandOverProps, "validation">) {
  const { result, copy, dismiss } = useClipboard();
  const made = useWordCopy(validation, REPORT);
  return (
    <>
      <p>{validationTexts("copyReportHint")}</p>
      <div className="actions">
        <Button icon={<ClipboardTextLtrRegular />} disabled={!made} onClick={() => made && copy(made)}>
          {validationTexts("copyReport")}
        </Button>
      </div>
      <CopyResult result={result} onClose={dismiss} />
    </>
  );
}

function DocumentCopy({ validation }: Pick<HandOverProps, "validation">) {
  const { result, copy, dismiss } = useClipboard();
  const [choice, choose] = useState<WordChoice>({ parts: WORD_PARTS, grouping: "sheet" });
  const made = useWordCopy(validation, choice);
  const { parts } = choice;
  return (
    <section aria-label={validationTexts("word")}>
      <h3>{validationTexts("word")}</h3>
      <p>{validationTexts("wordHint")}</p>
      <WordParts choice={choice} onChoose={choose} />
      {parts.includes("validation") && <p>{validationTexts("notPublic")}</p>}
      {made && <Notes notes={made.notes} />}
      <div className="actions">
        <Button
          appearance="primary"
          icon={<DocumentTableRegular />}
          disabled={!made || parts.length === 0}
          onClick={() => made && copy(made)}
        >
          {validationTexts("word")}
        </Button>
      </div>
      <CopyResult result={result} onClose={dismiss} />
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <>
      <p>{validationTexts("notes")}:</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
