// SPDX-License-Identifier: EUPL-1.2
import { read, readJson } from "./tracked";

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Licences that let their code be given out together with ours, under the EUPL. */
const PERMISSIVE = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];
const PAGE = "docs/adr/0006-dependencies.md";

const { dependencies = {}, devDependencies = {} } = readJson<Manifest>("package.json");
const direct = [...Object.keys(dependencies), ...Object.keys(devDependencies)];

describe("every dependency", () => {
  /** Each paragraph begins with "**name** (licence)". */
  const told = new Map(
    [...read(PAGE).matchAll(/^\*\*([^*]+)\*\* \(([^)]+)\)/gm)].map((match) => [match[1]!, match[2]!]),
  );

  it("has its paragraph, and every paragraph its dependency", () => {
    expect([...told.keys()].sort()).toEqual([...direct].sort());
  });

  it("has the licence that the paragraph says", () => {
    const real = direct.map((name) => [name, readJson<Manifest>(`node_modules/${name}/package.json`).license]);
    expect(real).toEqual(direct.map((name) => [name, told.get(name)]));
  });

  it("is pinned to one version", () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe("what ships", () => {
  it("holds only code whose licence goes with the EUPL", () => {
    const { packages } = readJson<{ packages: Record<string, { dev?: boolean; license?: string }> }>(
      "package-lock.json",
    );
    const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
    expect(shipped.filter(([, { license }]) => !PERMISSIVE.includes(license ?? ""))).toEqual([]);
  });
});
