// SPDX-License-Identifier: EUPL-1.2

/** Folded words of a heading that is about a part of the year only: «al 30/06», «I semestre», «monitoraggio intermedio». */
export const INTERIM_PERIOD =
  /\b(?:i|1|primo|1o)\W{0,2}\s*sem|\b(?:i|ii|iii|1|2|3|primo|secondo|terzo)\W{0,2}\s*(?:trim|quadrim(?<!\b(?:iii|3|terzo)\W{0,2}\s*quadrim))|\bintermedi|\binfrannual|\b(?:28|29|30|31)[./](?:0?[1-9]|1[01])(?!\d)|\b(?:marzo|aprile|giugno|agosto|settembre)\b/;
