// SPDX-License-Identifier: EUPL-1.2
import { ProgressBar } from "@fluentui/react-components";

/** What is being done; its place is always there, so that screen readers announce what comes into it. */
export function Progress({ text, share }: { readonly text: string | null; readonly share: number | null }) {
  return (
    <div role="status" className="progress">
      {text !== null && (
        <>
          <p>{text}</p>
          {share === null ? <ProgressBar aria-hidden /> : <ProgressBar aria-hidden value={share} />}
        </>
      )}
    </div>
  );
}
