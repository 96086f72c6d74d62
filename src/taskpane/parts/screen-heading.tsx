// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import { focusHeading } from "../focus-heading";

/** The heading of what has taken the place of the button that was pressed: whoever uses the keyboard goes on from here. */
export function ScreenHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusHeading(heading.current), []);
  return <h2 ref={heading}>{children}</h2>;
}
