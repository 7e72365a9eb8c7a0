Object.assign(globalThis, {
  languages: [
    () => import('cognito-kit/locales/ar'),
    () => import('cognito-kit/locales/de'),
    () => import('cognito-kit/locales/en'),
    () => import('cognito-kit/locales/later/ar'),
    () => import('cognito-kit/locales/later/de'),
    () => import('cognito-kit/locales/later/en'),
  ],
});
