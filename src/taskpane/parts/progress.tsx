// SPDX-License-Identifier: EUPL-1.2
import { Button } from "@fluentui/react-components";
import { paneTexts } from "../i18n/pane";

interface ProgressProps {
  readonly text: string | null;
  readonly share: number | null;
  /** null: what is running is not given up. */
  readonly onCancel: (() => void) | null;
}

/** What is being done; its place is always there, so that screen readers announce what comes into it. */
export function Progress({ text, share, onCancel }: ProgressProps) {
  return (
    <>
      <div role="status" className="progress">
        {text !== null && (
          <>
            <p>{text}</p>
            {share === null ? <progress aria-hidden /> : <progress aria-hidden value={share} />}
          </>
        )}
      </div>
      {/* Outside of what is announced: a share that grows would have the button read again and again. */}
      {text !== null && onCancel && (
        <Button size="small" onClick={onCancel}>
          {paneTexts("cancelTask")}
        </Button>
      )}
    </>
  );
}
