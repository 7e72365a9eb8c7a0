import type { FirstMessages } from '../en/index.js';
import { duration } from '../words/words.js';

/**
 * The texts of the first view in German, with the polite "Sie". Labels are quoted or separate, so their
 * gender never matters.
 */
export const de: FirstMessages = {
  locale: 'de',
  direction: 'ltr',

  fields: {
    username: 'Benutzername',
    email: 'E-Mail',
    phoneNumber: 'Telefonnummer',
    usernameOrEmail: 'Benutzername oder E-Mail',
    emailOrPhone: 'E-Mail oder Telefonnummer',
    usernameOrPhone: 'Benutzername oder Telefonnummer',
    anyIdentifier: 'Benutzername, E-Mail oder Telefonnummer',
    password: 'Passwort',
    confirmPassword: 'Passwort (Wiederholung)',
    newPassword: 'Neues Passwort',
    code: 'Bestätigungscode',
    phoneHint: 'Mit Ländervorwahl, zum Beispiel +49 170 1234567',
    optional: '(optional)',
  },

  placeholders: {},

  problems: {
    required: (label) => `Füllen Sie das Feld „${label}“ aus`,
    email: 'Geben Sie eine E-Mail-Adresse ein, etwa name@example.com',
    phoneNumber: 'Geben Sie eine Telefonnummer mit Ländervorwahl ein, etwa +49 170 1234567',
    code: (length) => `Geben Sie die ${length} Ziffern des Codes ein`,
    passwordPolicy: 'Wählen Sie ein Passwort, das alle Regeln erfüllt',
    passwordTooLong: 'Wählen Sie ein Passwort mit höchstens 256 Zeichen',
    passwordMismatch: 'Geben Sie in beide Felder dasselbe Passwort ein',
    usernameSpaces: 'Geben Sie einen Benutzernamen ohne Leerzeichen ein',
    choice: 'Wählen Sie eine Möglichkeit',
    phoneTooShort: 'Diese Nummer ist zu kurz. Prüfen Sie, ob Ziffern fehlen',
    phoneTooLong: 'Diese Nummer ist zu lang. Prüfen Sie, ob Ziffern zu viel sind',
    passwordCommon: 'Dieses Passwort ist leicht zu erraten. Wählen Sie ein selteneres',
    passwordPersonal: 'Wählen Sie ein Passwort ohne Ihren Namen, Ihre E-Mail-Adresse oder Telefonnummer',
    passwordWords: 'Wählen Sie ein Passwort ohne den Namen dieses Dienstes',
    passwordBreached: 'Dieses Passwort ist aus einem Datenleck bekannt. Wählen Sie ein anderes',
    summary: 'Bitte prüfen Sie Ihre Angaben',
  },

  password: {
    show: (label) => `${label} anzeigen`,
    hide: (label) => `${label} verbergen`,
    shown: (label) => `${label} wird angezeigt`,
    hidden: (label) => `${label} ist verborgen`,
  },

  common: {
    backToSignIn: 'Zurück zur Anmeldung',
    back: 'Zurück',
    cancel: 'Abbrechen',
    continue: 'Weiter',
    tryAgain: 'Erneut versuchen',
    signOut: 'Abmelden',
    close: 'Schließen',
    loading: 'Wird geladen …',
    pending: 'Bitte warten …',
    retryIn: (seconds) => `Neuer Versuch in ${duration(seconds, 'de')} möglich`,
    required: 'Pflichtfeld',
  },

  notices: {
    confirmed: 'Ihr Konto ist bestätigt. Sie können sich jetzt anmelden.',
    passwordChanged: 'Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.',
    startAgain: 'Ihre Anmeldung wurde unterbrochen. Melden Sie sich noch einmal an.',
  },

  signIn: {
    title: 'Anmelden',
    submit: 'Anmelden',
    forgotPassword: 'Passwort vergessen?',
    noAccount: 'Neu hier?',
    signUp: 'Konto erstellen',
    done: (name) => `Sie sind angemeldet als ${name}`,
    doneTitle: 'Angemeldet',
  },
  links: {
    confirmSignUp: 'Konto bestätigen',
    forgotPassword: 'Passwort zurücksetzen',
    signIn: 'Anmelden',
  },
  dialog: {
    title: 'Anmelden',
  },
  pages: {
    accountTitle: 'Ihr Konto',
    signedInAs: 'Angemeldet als',
    security: 'Sicherheit',
    terms: 'Nutzungsbedingungen',
    privacy: 'Datenschutz',
    help: 'Hilfe',
    legal: 'Rechtliches',
    signOutEverywhere: 'Auf allen Geräten abmelden',
    notFoundTitle: 'Seite nicht gefunden',
    notFound: 'Prüfen Sie die Adresse oder gehen Sie zur Startseite.',
    titleWithProblem: (title) => `Fehler: ${title}`,
  },

  failures: {
    network:
      'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal; Ihre Eingaben bleiben erhalten.',
    unknown: 'Etwas ist schiefgegangen. Versuchen Sie es noch einmal oder wenden Sie sich an den Betreiber.',
  },
};
