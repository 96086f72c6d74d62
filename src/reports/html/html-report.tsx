// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from "@noble/hashes/sha2.js";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Validation } from "../../core/usecases/validation";
import { viewOf, type ReportView } from "../report-view";
import { CheckedSection } from "./checked-section";
import { CriteriaSection } from "./criteria-section";
import { FindingsSection } from "./findings-section";
import { ReportHead } from "./report-head";
import { PAGE_STYLE } from "./style";

/** The report as one page that needs nothing else: no script, no other file, ready to be printed. */
export function htmlReport(validation: Validation): string {
  return `<!DOCTYPE html>\n${renderToStaticMarkup(<Page view={viewOf(validation)} />)}\n`;
}

function Page({ view }: { readonly view: ReportView }): ReactElement {
  return (
    <html lang="it">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy()} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={`PERF ${view.version}`} />
        <title>{`${view.title}: esito proposto all’OIV`}</title>
        <style dangerouslySetInnerHTML={{ __html: PAGE_STYLE }} />
      </head>
      <body>
        <ReportHead view={view} />
        <main>
          <CriteriaSection criteria={view.criteria} />
          <FindingsSection view={view} />
          <CheckedSection view={view} />
        </main>
      </body>
    </html>
  );
}

/** Nothing is fetched and nothing runs, whatever a cell may hold; the one style is known by its hash. */
function policy(): string {
  const hash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(PAGE_STYLE))));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
