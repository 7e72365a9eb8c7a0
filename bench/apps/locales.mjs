// The files of the build, since a language is an entry of the package and its parts are not.
Object.assign(globalThis, {
  languages: [
    () => import('../../dist/locales/ar.js'),
    () => import('../../dist/locales/de.js'),
    () => import('../../dist/locales/en.js'),
    () => import('../../dist/locales/failures/ar.js'),
    () => import('../../dist/locales/account/ar.js'),
    () => import('../../dist/locales/later/ar.js'),
    () => import('../../dist/locales/failures/de.js'),
    () => import('../../dist/locales/account/de.js'),
    () => import('../../dist/locales/later/de.js'),
    () => import('../../dist/locales/failures/en.js'),
    () => import('../../dist/locales/account/en.js'),
    () => import('../../dist/locales/later/en.js'),
  ],
});
