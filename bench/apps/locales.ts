Object.assign(globalThis, {
  languages: [
    () => import('cognito-kit/locales/ar'),
    () => import('cognito-kit/locales/de'),
    () => import('cognito-kit/locales/en'),
    () => import('cognito-kit/locales/failures/ar'),
    () => import('cognito-kit/locales/account/ar'),
    () => import('cognito-kit/locales/later/ar'),
    () => import('cognito-kit/locales/failures/de'),
    () => import('cognito-kit/locales/account/de'),
    () => import('cognito-kit/locales/later/de'),
    () => import('cognito-kit/locales/failures/en'),
    () => import('cognito-kit/locales/account/en'),
    () => import('cognito-kit/locales/later/en'),
  ],
});
