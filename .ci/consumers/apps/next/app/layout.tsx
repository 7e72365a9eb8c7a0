import { AuthProvider } from 'cognito-kit';
import 'cognito-kit/styles.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import outputs from '../amplify_outputs.json';

export const metadata: Metadata = {
  title: { default: 'Fernway', template: '%s – Fernway' },
  icons: 'data:,',
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <AuthProvider config={outputs}>{children}</AuthProvider>
      </body>
    </html>
  );
}
