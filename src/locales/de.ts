import { duration } from './duration.js';
import type { FirstMessages } from './en.js';

/** German, with the polite "Sie". Labels are quoted or stand alone, so that their gender never matters. */
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
    rules: 'Ihr Passwort braucht',
    minLength: (length) => `mindestens ${length} Zeichen`,
    lowercase: 'einen Kleinbuchstaben',
    uppercase: 'einen Großbuchstaben',
    numbers: 'eine Ziffer',
    symbols: 'ein Sonderzeichen, etwa ! oder #',
    met: 'erfüllt',
    unmet: 'fehlt noch',
    progress: (met, all) => `${met} von ${all} Passwortregeln erfüllt`,
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
    preferred: 'Standard',
    on: 'Ein',
    off: 'Aus',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed: 'Kopieren hat nicht geklappt. Markieren und kopieren Sie den Text.',
    retryIn: (seconds) => `Neuer Versuch in ${duration(seconds, 'de')} möglich`,
    required: 'Pflichtfeld',
  },

  notices: {
    confirmed: 'Ihr Konto ist bestätigt. Sie können sich jetzt anmelden.',
    passwordChanged: 'Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.',
    startAgain: 'Die Seite wurde neu geladen. Melden Sie sich noch einmal an.',
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
    wrongCredentials: 'Diese Anmeldedaten stimmen nicht. Prüfen Sie sie und versuchen Sie es noch einmal.',
    unknownUser: 'Diese Anmeldedaten stimmen nicht. Prüfen Sie sie und versuchen Sie es noch einmal.',
    wrongPassword: 'Dieses Passwort stimmt nicht. Versuchen Sie es noch einmal.',
    tooManyAttempts: 'Zu viele Versuche. Warten Sie einen Moment oder setzen Sie Ihr Passwort zurück.',
    limitExceeded: 'Zu viele Versuche. Warten Sie eine Weile und versuchen Sie es noch einmal.',
    tooManyRequests: 'Zu viele Anfragen. Warten Sie einen Moment und versuchen Sie es noch einmal.',
    userDisabled: 'Diese Anmeldedaten stimmen nicht. Prüfen Sie sie und versuchen Sie es noch einmal.',
    userNotConfirmed:
      'Wenn Sie sich registriert haben, bestätigen Sie zuerst Ihr Konto: mit dem Code oder Link, den wir Ihnen gesendet haben.',
    passwordResetRequired: 'Sie brauchen ein neues Passwort. Fordern Sie dafür einen Code an.',
    temporaryPasswordExpired:
      'Ihr vorläufiges Passwort ist abgelaufen. Bitte wenden Sie sich an den Betreiber.',
    usernameTaken:
      'Diese Angaben können nicht verwendet werden. Wenn Sie ein Konto haben, melden Sie sich an; sonst nehmen Sie andere.',
    contactTaken:
      'Diese Angaben können nicht verwendet werden. Wenn Sie ein Konto haben, melden Sie sich an; sonst nehmen Sie andere.',
    weakPassword: 'Dieses Passwort erfüllt die Regeln nicht. Wählen Sie ein stärkeres.',
    passwordReused: 'Dieses Passwort hatten Sie schon einmal. Wählen Sie ein neues.',
    wrongCode: 'Dieser Code stimmt nicht. Prüfen Sie ihn und versuchen Sie es noch einmal.',
    expiredCode: 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
    usedCode: 'Dieser Code wurde schon benutzt. Geben Sie den nächsten ein.',
    sessionExpired: 'Das hat zu lange gedauert. Melden Sie sich zur Sicherheit noch einmal an.',
    codeNotSent: 'Wir konnten den Code nicht senden. Versuchen Sie es gleich noch einmal.',
    noVerifiedContact: 'Wir konnten keinen Code senden. Bitte wenden Sie sich an den Betreiber.',
    alreadyConfirmed: 'Es gibt nichts mehr zu bestätigen. Melden Sie sich an.',
    signUpClosed: 'Hier können Sie kein Konto erstellen. Bitte wenden Sie sich an den Betreiber.',
    invalidInput: 'Eine Angabe wird nicht angenommen. Prüfen Sie sie und versuchen Sie es noch einmal.',
    invalidEmail:
      'Diese E-Mail-Adresse wird nicht angenommen. Prüfen Sie sie und versuchen Sie es noch einmal.',
    invalidPhoneNumber:
      'Diese Telefonnummer wird nicht angenommen. Geben Sie sie mit Ländervorwahl ein, etwa +49 170 1234567.',
    missingInput: 'Es fehlt noch etwas. Füllen Sie alle Felder aus.',
    refused: 'Das ist nicht erlaubt. Bitte wenden Sie sich an den Betreiber.',
    blocked: 'Das wurde zur Sicherheit gestoppt. Versuchen Sie es später oder in einem anderen Netz.',
    mfaUnavailable: 'Dieser zweite Schritt ist für das Konto nicht verfügbar. Wählen Sie einen anderen.',
    phoneNeeded:
      'Zum Anmelden ist ein Code per SMS nötig, aber dieses Konto hat keine Telefonnummer. Bitten Sie den Betreiber, Ihre einzutragen.',
    notSignedIn: 'Sie sind nicht mehr angemeldet. Melden Sie sich noch einmal an.',
    alreadySignedIn: 'Hier ist schon jemand angemeldet. Melden Sie sich ab und versuchen Sie es noch einmal.',
    deviceUnknown: 'Dieses Gerät ist nicht mehr bekannt. Melden Sie sich noch einmal an.',
    passkeyCancelled:
      'Der Passkey wurde abgebrochen. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.',
    passkeyUnsupported: 'Dieser Browser kann keine Passkeys. Wählen Sie einen anderen Weg.',
    passkeyExists: 'Dieses Gerät hat schon einen Passkey. Melden Sie sich damit an.',
    passkeyAborted: 'Der Passkey wurde unterbrochen. Versuchen Sie es noch einmal.',
    passkeyUnknown:
      'Dieser Passkey gilt hier nicht mehr. Melden Sie sich anders an und erstellen Sie dann einen neuen.',
    passkeyLimit: 'Dieses Konto kann keine weiteren Passkeys haben. Entfernen Sie zuerst einen.',
    passkeyNotEnabled: 'Passkeys sind hier nicht eingeschaltet. Wählen Sie einen anderen Weg.',
    passkeyWrongSite:
      'Passkeys funktionieren unter dieser Adresse nicht. Wählen Sie einen anderen Weg oder fragen Sie den Betreiber.',
    passkeyFailed:
      'Der Passkey hat nicht geklappt. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.',
    redirectFailed:
      'Die Anmeldung hat nicht geklappt. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.',
    popupBlocked:
      'Der Browser hat das Fenster verhindert. Erlauben Sie Pop-ups für diese Seite und versuchen Sie es noch einmal.',
    network:
      'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal; Ihre Eingaben bleiben erhalten.',
    unavailable: 'Der Dienst ist gerade nicht verfügbar. Versuchen Sie es gleich noch einmal.',
    misconfigured: 'Die Anmeldung ist nicht richtig eingerichtet. Bitte wenden Sie sich an den Betreiber.',
    unknown: 'Etwas ist schiefgegangen. Versuchen Sie es noch einmal oder wenden Sie sich an den Betreiber.',
  },
};
