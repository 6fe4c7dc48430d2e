import { Component, type ReactNode } from 'react';

interface CatchProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the failure of one part (a chart that did not load) from taking the page with it. */
export class Catch extends Component<CatchProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
