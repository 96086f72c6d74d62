// SPDX-License-Identifier: EUPL-1.2
import type { Given } from "../core/usecases/given";
import { dayOfMoment, localMoment } from "../core/wording/local-moment";

/** What the pane knows beside the workbook: the day, by which decisions expire. Plans are the workbook's own sheets only. */
export function givenAt(now: Date): Given {
  return { today: dayOfMoment(localMoment(now)), plans: [] };
}
