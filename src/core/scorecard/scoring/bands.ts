// SPDX-License-Identifier: EUPL-1.2
import { cappedRatio } from "./capped-ratio";
import { inverseRatio } from "./inverse-ratio";
import { lastReached, scored, type ScoringMethod } from "./method";

/**
 * Bands of the achievement: below 70 % not met, from 70 % partly, from 90 % met. As scores 0, 0,5 and 1 where the body
 * does not say otherwise. The achievement is A/T, or T/A where less is better.
 */
export const bands: ScoringMethod = (inputs, options) => {
  const whole = inputs.rising ? cappedRatio(inputs, options) : inverseRatio(inputs, options);
  if (whole.achievement === null) return whole;
  return scored("bands", lastReached(options.bands, whole.achievement), { ratio: whole.achievement });
};
