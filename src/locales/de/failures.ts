import type { FailureTexts } from '../en/failures.js';

/** The German texts of failures. */
export const failures: FailureTexts = {
  locale: 'de',
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
    invalidValue: 'Das wird hier nicht angenommen. Ändern Sie die Angabe und versuchen Sie es noch einmal.',
    missingValue: 'Diese Angabe fehlt noch. Bitte ergänzen Sie sie.',
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
    noAnswer: 'Der Server hat nicht geantwortet. Versuchen Sie es noch einmal.',
    unavailable: 'Der Dienst ist gerade nicht verfügbar. Versuchen Sie es gleich noch einmal.',
    misconfigured: 'Die Anmeldung ist nicht richtig eingerichtet. Bitte wenden Sie sich an den Betreiber.',
  },
  passwordHints: {
    space:
      'Das eingegebene Passwort beginnt oder endet mit einem Leerzeichen. Hier hat kein Passwort dort ein Leerzeichen. Geben Sie es ohne ein.',
  },
};
