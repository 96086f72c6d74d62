// SPDX-License-Identifier: EUPL-1.2

/** Whether what somebody types is checked again by itself. */
export interface LiveState {
  readonly isLive: boolean;
  /** True where listening to Excel costs the user nothing (ADR 0024); until Excel was asked, nobody knows, and it is false. */
  readonly canStartAlone: boolean;
  /** The user does not want it: it does not start by itself any more. */
  readonly isUnwanted: boolean;
}

export const FIRST_LIVE: LiveState = { isLive: false, canStartAlone: false, isUnwanted: false };
