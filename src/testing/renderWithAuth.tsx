import { type RenderResult, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { AuthProvider, type AuthProviderProps } from '../react/AuthProvider.js';
import type { Scenario } from './scenario.js';

interface RenderWithAuthOptions extends Omit<AuthProviderProps, 'children' | 'config' | 'endpoint'> {
  /** The user pool that the provider talks to. */
  readonly scenario: Scenario;
}

/** Renders inside an `AuthProvider` that talks to a scenario's user pool. */
export function renderWithAuth(
  ui: ReactElement,
  { scenario, ...props }: RenderWithAuthOptions,
): RenderResult {
  return render(ui, {
    wrapper: ({ children }) => (
      <AuthProvider {...props} config={scenario.config} endpoint={scenario.endpoint}>
        {children}
      </AuthProvider>
    ),
  });
}
