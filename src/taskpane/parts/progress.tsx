// SPDX-License-Identifier: EUPL-1.2
import { ProgressBar } from "@fluentui/react-components";

/** What is being done; its place is always there, so that screen readers announce what comes into it. */
export function Progress({ text }: { readonly text: string | null }) {
  return (
    <div role="status" className="progress">
      {text !== null && (
        <>
          <p>{text}</p>
          <ProgressBar aria-hidden />
        </>
      )}
    </div>
  );
}
