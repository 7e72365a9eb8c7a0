import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import './brand.css';
import { DialogPage } from './DialogPage';
import { MfaPage } from './MfaPage';
import { ModulesPage } from './ModulesPage';

const pages = { '/': App, '/mfa': MfaPage, '/dialog': DialogPage, '/modules': ModulesPage };
const Page = pages[window.location.pathname as keyof typeof pages];

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
