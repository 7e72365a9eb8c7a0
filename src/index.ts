export type { AmplifyOutputs, AuthConfig, AwsExports } from './amplify/config/AuthConfig.js';
export { AuthDialog, type AuthDialogProps } from './components/authenticator/AuthDialog.js';
export { Authenticator, type AuthenticatorProps } from './components/authenticator/Authenticator.js';
export { ForgotPassword, type ForgotPasswordProps } from './components/authenticator/ForgotPassword.js';
export type { JourneyComponentProps } from './components/authenticator/JourneyRoot.js';
export { JourneyView, type JourneyViewProps } from './components/authenticator/JourneyView.js';
export { SignedIn, type SignedInProps } from './components/authenticator/SignedIn.js';
export { SignedOut, type SignedOutProps } from './components/authenticator/SignedOut.js';
export { SignIn, type SignInProps } from './components/authenticator/SignIn.js';
export { SignUp, type SignUpProps } from './components/authenticator/SignUp.js';
export type { OnSignedIn, SignedInDetails } from './components/authenticator/useSignedInEvent.js';
export type { CheckboxFieldProps } from './components/fields/checkbox/CheckboxField.js';
export type { ChoiceFieldProps } from './components/fields/choice/ChoiceField.js';
export type { CodeFieldProps } from './components/fields/code/CodeField.js';
export type { FieldProps } from './components/fields/field/Field.js';
export type { PasswordFieldProps } from './components/fields/password/PasswordField.js';
export type { PhoneFieldProps } from './components/fields/phone/PhoneField.js';
export type { SelectFieldProps } from './components/fields/select/SelectField.js';
export type { TextAreaFieldProps } from './components/fields/text-area/TextAreaField.js';
export type { ResendButtonProps } from './components/form/resend-button/ResendButton.js';
export type { SubmitButtonProps } from './components/form/submit-button/SubmitButton.js';
export { type FieldState, useField } from './components/form/useField.js';
export type { EntryName, NavigationProps } from './components/journey/JourneyContext.js';
export type * from './components/journey/options/captcha.js';
export type * from './components/journey/options/challenges.js';
export type { JourneyOptions } from './components/journey/options/journeyOptions.js';
export type { PasswordHelp } from './components/journey/options/passwordHelp.js';
export type * from './components/journey/options/providers.js';
export type * from './components/journey/options/signUpFields.js';
export { MfaSetup, type MfaSetupProps } from './components/mfa-setup/MfaSetup.js';
export type { ButtonProps } from './components/parts/button/Button.js';
export type { CardProps } from './components/parts/card/Card.js';
export type { CopyButtonProps } from './components/parts/copy-button/CopyButton.js';
export type { DialogProps } from './components/parts/dialog/Dialog.js';
export type { LinkButtonProps } from './components/parts/link-button/LinkButton.js';
export type { NoticeProps } from './components/parts/notice/Notice.js';
export type { QrCodeProps } from './components/parts/qr-code/QrCode.js';
export type { SecretProps } from './components/parts/secret/Secret.js';
export type { SpinnerProps } from './components/parts/spinner/Spinner.js';
export { Passkeys, type PasskeysProps } from './components/passkeys/Passkeys.js';
export type { PartName } from './components/slots/Slots.js';
export { CognitoKitError } from './core/failures.js';
export type * from './core/index.js';
export { AuthProvider, type AuthProviderProps } from './react/AuthProvider.js';
export { type MfaSetupFlow, useMfaSetup } from './react/account/useMfaSetup.js';
export { type PasskeysFlow, usePasskeys } from './react/account/usePasskeys.js';
export type {
  AppearanceProps,
  ClassNames,
  ColorMode,
  SlotName,
  SlotOverrides,
  Slots,
} from './react/context/appearance.js';
export type { FlowView, Journey } from './react/journeys/useFlow.js';
export { useForgotPassword } from './react/journeys/useForgotPassword.js';
export type { JourneyHookOptions } from './react/journeys/useResumedJourney.js';
export { useSignIn } from './react/journeys/useSignIn.js';
export { useSignUp } from './react/journeys/useSignUp.js';
export { type Auth, useAuth } from './react/session/useAuth.js';
export type { MessageOverrides } from './react/texts/overrides.js';
export { useMessages } from './react/texts/useMessages.js';
