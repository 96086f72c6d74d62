// SPDX-License-Identifier: EUPL-1.2
import type { Validation } from "../core/usecases/validation";
import { markdownReport } from "../reports/markdown-report";
import { sarifReport } from "../reports/sarif-report";
import { jsonReport } from "../reports/validation-report";
import type { ReportFormat } from "./arguments/command";

/** The report in one format. The page is made by React, which is loaded only when a page is asked for. */
export async function reportText(validation: Validation, format: ReportFormat): Promise<string> {
  switch (format) {
    case "json":
      return jsonReport(validation);
    case "md":
      return markdownReport(validation);
    case "sarif":
      return sarifReport(validation);
    case "html": {
      const { htmlReport } = await import("../reports/html/html-report");
      return htmlReport(validation);
    }
  }
}
