// SPDX-License-Identifier: EUPL-1.2

/** functions.json, as far as the host needs it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  /** Without the namespace. */
  readonly name: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean; readonly requiresParameterAddresses?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export function functionNamed(metadata: FunctionsMetadata, name: string): FunctionMetadata | null {
  return metadata.functions.find((each) => each.name.toUpperCase() === name.toUpperCase()) ?? null;
}

/** The parameter that the i-th argument fills; null beyond the last, when that does not repeat. */
export function parameterAt({ parameters = [] }: FunctionMetadata, i: number): ParameterMetadata | null {
  const last = parameters.at(-1);
  return parameters[i] ?? (last?.repeating ? last : null);
}
