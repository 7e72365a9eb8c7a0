import type { Decorator, Preview } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { configure } from 'storybook/test';
import '../src/styles/index.css';
import './preview.css';
import { startScenario, withScenario } from '../src/stories-kit/scenario.js';
import { checkEveryLook } from './a11y.js';
import { DocsPage } from './docsPage.js';
import { checkSlots } from './slots.js';

const inTests = import.meta.env.VITEST_STORYBOOK !== undefined;

// A play function waits a second by default, which a busy machine takes for a sign-in.
configure({ asyncUtilTimeout: 15_000 });

const inStrictMode: Decorator = (Story) => (
  <StrictMode>
    <Story />
  </StrictMode>
);

const preview: Preview = {
  tags: ['autodocs'],
  beforeEach: startScenario,
  afterEach: [checkEveryLook, checkSlots],
  // The last decorator is the outermost.
  decorators: [withScenario, inStrictMode],
  parameters: {
    layout: 'fullscreen',
    // Amplify is one for the whole page: two stories beside each other would share a user pool.
    docs: { page: DocsPage, story: { inline: false, iframeHeight: 640 } },
    // To describe every pass takes axe as long as the check itself, and only the panel of Storybook shows them.
    a11y: { test: 'error', options: inTests ? { resultTypes: ['violations'] } : {} },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Flows',
          'Sign in',
          ['Form', 'Pools', 'Challenges'],
          'Sign up',
          'Confirm',
          'Forgot password',
          'Multi-factor set-up',
          ['Methods', 'Authenticator app', 'Email', 'Text messages'],
          'Access',
          'Pages',
          'Parts',
          'Foundations',
        ],
      },
    },
  },
  initialGlobals: {
    colorMode: 'light',
    locale: 'en',
    direction: 'auto',
  },
  globalTypes: {
    colorMode: {
      description: 'Colour mode',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
          { value: 'system', title: 'As the system', icon: 'browser' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
};

export default preview;
