import type { ReactNode } from 'react';

export interface TextProps {
  title: string;
  children: ReactNode;
}

/** A page of words: terms, privacy, and where no page is. */
export function Text({ title, children }: TextProps) {
  return (
    <main className="text">
      <h1>{title}</h1>
      <div className="lead">{children}</div>
    </main>
  );
}
