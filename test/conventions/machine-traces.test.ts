// SPDX-License-Identifier: EUPL-1.2
import { read, TRACKED } from "./tracked";

const TEXT = /(?:\.(?:[cm]?[jt]sx?|py|sh|json|md|ya?ml|txt|csv|xml)|(?:^|\/)(?:LICENSE|\.[^/]+))$/;
/** Folders of a person's or a runner's machine: whoever clones the repository has others. */
const MACHINE_PATH = /(?:^|[^\w./-])(?:\/(?:work|tmp|home|root|Users|var\/folders)\/\w|[A-Z]:\\{1,2}Users\\)/m;
/** A package must come from wherever the reader's own npm is told to look. */
const REGISTRY = /https?:\/\/[^\s/"]*(?:registry|npm|nexus|artifactory|verdaccio)|_authToken|"resolved"\s*:/;
const texts = TRACKED.filter((file) => TEXT.test(file));

describe("what is committed", () => {
  it("names no folder of the machine that it was written on", () => {
    expect(texts.filter((file) => MACHINE_PATH.test(read(file)))).toEqual([]);
  });

  it("names no package registry, so that any one serves `npm ci`", () => {
    const itself = "test/conventions/machine-traces.test.ts";
    expect(texts.filter((file) => file !== itself && REGISTRY.test(read(file)))).toEqual([]);
  });

  it("recognises what it looks for", () => {
    expect(["x", "home", "me"].join("/").replace("x", ' "')).toMatch(MACHINE_PATH);
    expect("docs/home/page, src/work/a").not.toMatch(MACHINE_PATH);
    expect('"resolved": "https://packages.example/a.tgz"').toMatch(REGISTRY);
  });
});
