import type { ViewTexts } from '../en/later.js';
import { duration } from '../words/words.js';

/** The German texts of the views after the first. */
export const later: ViewTexts = {
  locale: 'de',

  passwordRules: {
    rules: 'Ihr Passwort braucht',
    minLength: (length) => `mindestens ${length} Zeichen`,
    lowercase: 'einen Kleinbuchstaben (a–\u2060z)',
    uppercase: 'einen Großbuchstaben (A–\u2060Z)',
    numbers: 'eine Ziffer (0–\u20609)',
    symbols: 'ein Sonderzeichen, etwa ! ? @ oder #',
    outerSpace: 'kein Leerzeichen am Anfang oder Ende',
    mistaken: 'Ihre Eingabe zählt hier nicht',
    met: 'erfüllt',
    unmet: 'fehlt noch',
    progress: (met, all) => `${met} von ${all} Passwortregeln erfüllt`,
  },
  controls: {
    preferred: 'Standard',
    on: 'Ein',
    off: 'Aus',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed: 'Kopieren hat nicht geklappt. Markieren und kopieren Sie den Text.',
  },

  attributes: {
    name: 'Name',
    given_name: 'Vorname',
    family_name: 'Nachname',
    middle_name: 'Zweiter Vorname',
    nickname: 'Spitzname',
    preferred_username: 'Bevorzugter Benutzername',
    birthdate: 'Geburtsdatum',
    gender: 'Geschlecht',
    address: 'Adresse',
    locale: 'Sprache',
    zoneinfo: 'Zeitzone',
    website: 'Website',
    profile: 'Profilseite',
    picture: 'Bild',
    updated_at: 'Letzte Änderung',
  },

  fieldProblems: {
    url: 'Geben Sie eine Webadresse ein, etwa https://example.com',
    date: 'Geben Sie ein gültiges Datum ein, etwa 1990-04-27',
    number: 'Geben Sie eine Zahl ein',
    tooLong: 'Geben Sie höchstens 2048 Zeichen ein',
    tick: (label) => `Setzen Sie das Häkchen${label && ` bei „${label}“`}, um fortzufahren`,
    usernameEmail: 'Wählen Sie einen Benutzernamen, der keine E-Mail-Adresse ist',
    phoneCountry: 'Geben Sie eine Nummer aus einem Land der Liste ein',
    passwordSpace: 'Wählen Sie ein Passwort ohne Leerzeichen am Anfang und Ende',
  },

  code: {
    name: (length, place) =>
      place ? `${length}-stelliger Code, gesendet an ${place}` : `${length}-stelliger Code`,
    sentTo: (place) => `Wir haben einen Code an ${place} gesendet.`,
    sentIfAccount: (username) =>
      `Falls es ein Konto für ${username} gibt, haben wir einen Code per E-Mail oder SMS gesendet.`,
    resend: 'Code erneut senden',
    resendIn: (seconds) => `Neuer Code in ${duration(seconds, 'de')} möglich`,
    resent: 'Ein neuer Code ist unterwegs.',
    resentIfAccount: 'Falls es ein Konto gibt, ist ein neuer Code unterwegs.',
    unconfirmed: 'Registriert, aber noch nicht bestätigt?',
    notArrived: 'Noch kein Code? Sehen Sie auch im Spam-Ordner nach.',
  },

  smsCode: {
    title: 'Sehen Sie auf Ihr Telefon',
    submit: 'Anmelden',
    text: 'Geben Sie den Code aus der SMS ein, um sich anzumelden.',
    notArrived: 'Noch kein Code? Eine SMS kann eine Minute dauern.',
  },

  emailCode: {
    title: 'Sehen Sie in Ihre E-Mails',
    submit: 'Anmelden',
    text: 'Geben Sie den Code aus der E-Mail ein, um sich anzumelden.',
  },

  totpCode: {
    title: 'Authenticator-App',
    submit: 'Anmelden',
    text: 'Geben Sie den Code ein, den Ihre Authenticator-App für dieses Konto zeigt.',
  },

  newPassword: {
    title: 'Neues Passwort wählen',
    submit: 'Passwort speichern',
    text: 'Ihr Passwort hat jemand anderes festgelegt. Wählen Sie eines, das nur Sie kennen.',
  },

  mfaSelection: {
    title: 'Wie möchten Sie sich bestätigen?',
    submit: 'So bestätigen',
  },

  mfaSetupSelection: {
    title: 'Zweiten Schritt einrichten',
    submit: 'Einrichten',
    text: 'Dieses Konto braucht beim Anmelden einen zweiten Schritt. Wählen Sie einen.',
  },

  firstFactorSelection: {
    title: 'Wie möchten Sie sich anmelden?',
    submit: 'So anmelden',
    PASSWORD: 'Passwort',
    PASSWORD_SRP: 'Passwort',
    EMAIL_OTP: 'Code per E-Mail',
    SMS_OTP: 'Code per SMS',
    WEB_AUTHN: 'Passkey',
    lastUsed: 'Auf diesem Gerät zuletzt verwendet',
    another: 'Anderen Weg wählen',
  },

  passwordStep: {
    title: 'Passwort eingeben',
    submit: 'Anmelden',
  },

  customChallenge: {
    title: 'Noch ein Schritt',
    submit: 'Antwort senden',
    answer: 'Antwort',
    again: 'Das wurde nicht angenommen. Versuchen Sie es noch einmal.',
  },

  captcha: {
    label: 'Sicherheitsprüfung',
    missing: 'Bestätigen Sie, dass Sie kein Roboter sind',
  },

  phone: {
    country: (name) => `Land: ${name}`,
    choose: 'Land wählen',
    search: 'Nach Land oder Vorwahl suchen',
    none: 'Kein Land gefunden',
    unavailable: 'Die Liste lässt sich nicht laden. Geben Sie die Nummer mit Ländervorwahl ein.',
  },

  strength: {
    label: 'Passwortstärke',
    level: (level) => `Passwortstärke: ${level}`,
    0: 'sehr schwach',
    1: 'schwach',
    2: 'mittel',
    3: 'gut',
    4: 'stark',
  },

  signUp: {
    title: 'Konto erstellen',
    submit: 'Konto erstellen',
    haveAccount: 'Sie haben schon ein Konto?',
    signIn: 'Anmelden',
  },

  confirmSignUp: {
    title: 'Konto bestätigen',
    submit: 'Bestätigen',
    sentIfWaiting: (username) =>
      `Falls das Konto für ${username} noch bestätigt werden muss, haben wir einen Code per E-Mail oder SMS gesendet.`,
    wrongPlace: (place) => `Nicht ${place}?`,
    change: 'Ändern',
  },

  confirmLink: {
    sentTo: (place: string) =>
      `Wir haben einen Link an ${place} gesendet. Öffnen Sie ihn, um Ihr Konto zu bestätigen.`,
    sentIfWaiting: (username: string) =>
      `Falls das Konto für ${username} noch bestätigt werden muss, haben wir einen Link per E-Mail gesendet. Öffnen Sie ihn, um das Konto zu bestätigen.`,
    submit: 'Ich habe den Link geöffnet',
    waiting:
      'Ihr Konto ist noch nicht bestätigt. Öffnen Sie den Link in der E-Mail und kommen Sie hierher zurück.',
    resend: 'Link erneut senden',
    resent: 'Ein neuer Link ist unterwegs.',
    resentIfAccount: 'Falls es ein Konto gibt, ist ein neuer Link unterwegs.',
    notArrived: 'Noch keine E-Mail? Das kann eine Minute dauern. Sehen Sie auch im Spam-Ordner nach.',
  },

  forgotPassword: {
    title: 'Passwort zurücksetzen',
    submit: 'Code senden',
    text: 'Wir senden Ihnen einen Code, mit dem Sie ein neues Passwort festlegen.',
  },

  resetPassword: {
    title: 'Neues Passwort festlegen',
    submit: 'Passwort ändern',
    forced: 'Sie brauchen ein neues Passwort. Geben Sie den Code ein, den Sie bekommen haben.',
    notArrived:
      'Kein Code? Sehen Sie auch im Spam-Ordner nach. Wenn keiner kommt, hilft vielleicht eine der folgenden Möglichkeiten, oder fragen Sie den Betreiber.',
  },

  providers: {
    continueWith: (name: string) => `Weiter mit ${name}`,
    or: 'oder',
    signsInThere: (name: string) => `Sie melden sich mit ${name} an und brauchen hier kein Passwort.`,
    pending: (name: string) => `Weiter zu ${name} …`,
  },

  callback: {
    title: 'Sie werden angemeldet …',
    text: 'Das dauert einen Moment.',
  },

  callbackFailed: {
    title: 'Sie sind nicht angemeldet',
    cancelled: 'Die Anmeldung wurde abgebrochen.',
    refused:
      'Die Anmeldung wurde abgelehnt. Versuchen Sie es noch einmal, wählen Sie einen anderen Weg oder fragen Sie den Betreiber.',
    expired: 'Das hat zu lange gedauert, die Anmeldung ist abgelaufen. Versuchen Sie es noch einmal.',
    orphaned:
      'Diese Anmeldung wurde nicht in diesem Fenster begonnen und zur Sicherheit beendet. Beginnen Sie hier noch einmal.',
    again: (name: string) => `Noch einmal mit ${name}`,
  },

  specific: {
    unknownUser: 'Es gibt kein Konto mit diesem Namen. Prüfen Sie ihn und versuchen Sie es noch einmal.',
    userDisabled: 'Dieses Konto ist gesperrt. Bitte wenden Sie sich an den Betreiber.',
    userNotConfirmed:
      'Dieses Konto ist noch nicht bestätigt. Verwenden Sie den Code oder Link, den wir Ihnen gesendet haben.',
    usernameTaken:
      'Es gibt schon ein Konto mit diesem Namen. Melden Sie sich an oder wählen Sie einen anderen.',
    contactTaken:
      'Diese E-Mail oder Telefonnummer gehört zu einem anderen Konto. Melden Sie sich dort an oder wählen Sie eine andere.',
    noVerifiedContact:
      'Dieses Konto hat keine bestätigte E-Mail oder Telefonnummer für einen Code. Bitte wenden Sie sich an den Betreiber.',
    alreadyConfirmed: 'Dieses Konto ist schon bestätigt. Melden Sie sich an.',
  },

  offers: {
    notNow: 'Nicht jetzt',
    free: 'Das geht auch später noch.',
  },
};
