// SPDX-License-Identifier: EUPL-1.2
import { GUIDE_TEXTS } from "../../strings";

/** The way through PERF in a few steps, and the door to the whole guide. */
export function GuideScreen() {
  return (
    <section aria-label={GUIDE_TEXTS.title}>
      <h2>{GUIDE_TEXTS.title}</h2>
      <ol>
        {GUIDE_TEXTS.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{GUIDE_TEXTS.notScored}</p>
      <p>
        <a href="guida.html" target="_blank" rel="noreferrer">
          {GUIDE_TEXTS.full}
        </a>
      </p>
    </section>
  );
}
