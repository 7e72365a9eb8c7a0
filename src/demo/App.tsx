import { AuthProvider } from 'cognito-kit';
import { AuthPages } from 'cognito-kit/pages';
import { useDemoConfig } from './DemoConfigContext.js';
import { DevelopmentBar } from './DevelopmentBar.js';
import { Header } from './Header.js';
import { Home } from './Home.js';
import { Landscape } from './Landscape.js';
import { Logo } from './Logo.js';
import { Members } from './Members.js';
import { Link, navigate, usePath } from './router.js';
import { SettingsProvider, useSettings } from './settings.js';
import { Text } from './Text.js';

/** Fernway: a small product that leaves accounts to cognito-kit. */
export function App() {
  return (
    <SettingsProvider>
      <Product />
    </SettingsProvider>
  );
}

function Product() {
  const { configs, endpoint } = useDemoConfig();
  const { ways, locale, mode } = useSettings();
  const path = usePath();
  return (
    // A provider reads its config once: other ways in are another provider.
    <AuthProvider key={ways} config={configs[ways]} endpoint={endpoint} locale={locale} colorMode={mode}>
      {path.startsWith('/auth') ? <Accounts path={path} /> : <Site path={path} />}
      <DevelopmentBar />
    </AuthProvider>
  );
}

function Accounts({ path }: { path: string }) {
  const { auth } = useSettings().words;
  return (
    <AuthPages
      layout="split"
      logo={<Logo />}
      background={<Landscape />}
      aside={
        <figure className="quote">
          <blockquote>{auth.quote}</blockquote>
          <figcaption>{auth.author}</figcaption>
        </figure>
      }
      legalLinks={{ terms: '/terms', privacy: '/privacy' }}
      redirectTo="/members"
      siteName="Fernway"
      path={path}
      navigate={navigate}
    />
  );
}

function Site({ path }: { path: string }) {
  return (
    <>
      <Header />
      <SitePage path={path.split('?')[0] ?? '/'} />
    </>
  );
}

function SitePage({ path }: { path: string }) {
  const { legal } = useSettings().words;
  switch (path) {
    case '/':
      return <Home />;
    case '/members':
      return <Members />;
    case '/terms':
      return <Text title={legal.terms}>{legal.termsText}</Text>;
    case '/privacy':
      return <Text title={legal.privacy}>{legal.privacyText}</Text>;
    default:
      return (
        <Text title={legal.notFound}>
          {legal.notFoundText} <Link href="/">{legal.home}</Link>
        </Text>
      );
  }
}
