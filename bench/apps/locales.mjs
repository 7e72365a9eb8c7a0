// The files of the build, since a language is an entry of the package and its parts are not.
Object.assign(globalThis, {
  languages: [
    () => import('../../dist/locales/ar/index.js'),
    () => import('../../dist/locales/de/index.js'),
    () => import('../../dist/locales/en/index.js'),
    () => import('../../dist/locales/ar/failures.js'),
    () => import('../../dist/locales/ar/account.js'),
    () => import('../../dist/locales/ar/later.js'),
    () => import('../../dist/locales/de/failures.js'),
    () => import('../../dist/locales/de/account.js'),
    () => import('../../dist/locales/de/later.js'),
    () => import('../../dist/locales/en/failures.js'),
    () => import('../../dist/locales/en/account.js'),
    () => import('../../dist/locales/en/later.js'),
  ],
});
