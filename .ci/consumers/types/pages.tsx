import { AuthPages } from 'cognito-kit/pages';

/** An app that knows the pages alone. */
export function App() {
  return (
    <AuthPages
      basePath="/auth"
      classNames={{ 'page-main': 'main', 'submit-button': 'btn' }}
      slots={{ Notice: ({ tone, children }) => <p className={tone}>{children}</p> }}
    />
  );
}

// @ts-expect-error a name that no element has
export const wrongName = <AuthPages classNames={{ 'page-man': 'main' }} />;
