// SPDX-License-Identifier: EUPL-1.2

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const FIRST_OF_MARCH_1900 = 61;

/** "2021-12-31" or "2021-12-31T18:30:00" (cells of type "d") as the serial of the date system; NaN when it is no date. */
export function isoSerial(text: string, dateSystem: 1900 | 1904): number {
  const match = ISO.exec(text.trim());
  if (!match) return NaN;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  // 31 February would silently become 3 March; years under 100 would become 19xx.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return NaN;
  const days = (midnight - EPOCH[dateSystem]) / DAY;
  // Excel counts a 29 February 1900 that never was: serials before it are one less.
  const serial = dateSystem === 1900 && days < FIRST_OF_MARCH_1900 ? days - 1 : days;
  return serial + seconds(match[4], match[5], match[6]) / 86_400;
}

function seconds(hour = "0", minute = "0", second = "0"): number {
  return Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}
