// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { isoSerial } from "../../../src/xlsx/reading/iso-date";
import { numberAt } from "../../../src/xlsx/reading/number-text";

const read = (text: string): number => {
  const bytes = Buffer.from(`>${text}<`);
  return numberAt(bytes, 1, bytes.length - 1);
};

describe("numbers", () => {
  it("are those of Number(text), to the last bit", () => {
    const digits = fc.stringMatching(/^-?[0-9]{1,20}(\.[0-9]{0,25})?([eE][+-]?[0-9]{1,2})?$/);
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
    fc.assert(
      fc.property(fc.oneof(digits, doubles), (text) => Object.is(read(text), Number(text))),
      { numRuns: 3000, seed: 1 },
    );
  });

  it("are exact at the edges of what is quick", () => {
    const edges = [
      "9007199254740991",
      "9007199254740993",
      "900719925474099.9",
      "0.0000000000000000000001",
      "00012.500",
      ".5",
      "5.",
      "-.5",
    ];
    for (const text of [...edges, "1.7976931348623157e308", "5e-324", "-0.0", "0.1234567890123456789"])
      expect(read(text)).toBe(Number(text));
  });

  it("end with the largest one, which some programs round up in writing it", () => {
    for (const text of ["1.797693134862316e+308", "1.79769313486232E308"]) {
      expect([read(text), read(`-${text}`)]).toEqual([Number.MAX_VALUE, -Number.MAX_VALUE]);
    }
    for (const text of ["1.8e308", "1e309"]) expect(read(text)).toBeNaN();
  });

  it("are not made of anything else", () => {
    for (const text of [
      "",
      "-",
      ".",
      "-.",
      "1,5",
      "1 2",
      "0x1F",
      "Infinity",
      "NaN",
      "1e",
      "e5",
      "1.2.3",
      "--1",
      "1e999",
    ]) {
      expect([text, read(text)]).toEqual([text, NaN]);
    }
  });
});

describe("ISO dates", () => {
  it("become serials of either date system", () => {
    expect(isoSerial("2021-12-31", 1900)).toBe(44561);
    expect(isoSerial("2021-12-31Z", 1904)).toBe(43099);
    expect(isoSerial("2021-12-31T06:00", 1900)).toBe(44561.25);
    expect(isoSerial("2021-12-31T18:00:00.000Z", 1900)).toBe(44561.75);
  });

  it("respect the day that never was, 29 February 1900", () => {
    expect(isoSerial("1900-01-01", 1900)).toBe(1);
    expect(isoSerial("1900-02-28", 1900)).toBe(59);
    expect(isoSerial("1900-03-01", 1900)).toBe(61);
    expect(isoSerial("1904-01-01", 1904)).toBe(0);
  });

  it("are not made of impossible days", () => {
    for (const text of ["2021-02-30", "2021-13-01", "31/12/2021", "2021", "", "0021-01-01"]) {
      expect([text, isoSerial(text, 1900)]).toEqual([text, NaN]);
    }
  });
});
