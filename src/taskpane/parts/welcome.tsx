// SPDX-License-Identifier: EUPL-1.2
import { paneTexts } from "../i18n/pane";

/** Before anything is read: what PERF does, and what it writes. */
export function Welcome() {
  return (
    <>
      <p>{paneTexts("welcome")}</p>
      <p>{paneTexts("welcomeFill")}</p>
      <p>{paneTexts("privacy")}</p>
    </>
  );
}
