import * as kit from 'cognito-kit';
import * as core from 'cognito-kit/core';
import * as ar from 'cognito-kit/locales/ar';
import * as de from 'cognito-kit/locales/de';
import * as en from 'cognito-kit/locales/en';
import * as pages from 'cognito-kit/pages';
import * as parts from 'cognito-kit/parts';
import * as theme from 'cognito-kit/theme';

/** An app that imports every entry without an optional peer. */
export const entries = { kit, core, pages, parts, theme, ar, de, en };
