// SPDX-License-Identifier: EUPL-1.2
import { explainTexts } from "../../i18n/explain";

/** The place «Spiega». */
export function ExplainScreen() {
  return <p>{explainTexts("about")}</p>;
}
