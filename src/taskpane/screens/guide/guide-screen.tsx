// SPDX-License-Identifier: EUPL-1.2
import { guideTexts } from "../../i18n/guide";

const STEPS = ["1", "2", "3", "4", "5", "6"] as const;

/** The way through PERF in a few steps, and the door to the whole guide. */
export function GuideScreen() {
  return (
    <section aria-label={guideTexts("title")}>
      <h2>{guideTexts("title")}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{guideTexts(`steps.${step}`)}</li>
        ))}
      </ol>
      <p>{guideTexts("notScored")}</p>
      <p>
        <a href="guida.html" target="_blank" rel="noreferrer">
          {guideTexts("full")}
        </a>
      </p>
    </section>
  );
}
