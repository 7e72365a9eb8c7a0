Object.assign(globalThis, {
  languages: [
    () => import('cognito-kit/locales/ar'),
    () => import('cognito-kit/locales/de'),
    () => import('cognito-kit/locales/en'),
  ],
});
