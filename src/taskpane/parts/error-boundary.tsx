// SPDX-License-Identifier: EUPL-1.2
import { Component, type ReactNode } from "react";
import { errorText } from "../error-text";
import { startTexts } from "../i18n/start";

interface Props {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/**
 * Shows a text and a way out where drawing failed. React catches errors of drawing in a class only; the text is plain
 * HTML, because the controls may be what failed.
 */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? "?" };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { crashed, retry } = startTexts(document.documentElement.lang);
    return (
      <div className="pane" role="alert">
        <h1>{crashed.title}</h1>
        <p>{crashed.text}</p>
        <button type="button" onClick={this.props.onRetry}>
          {retry}
        </button>
        <pre>{errorText(error)}</pre>
      </div>
    );
  }
}
