// The plain parts: inside `slots` they draw our part, so that a component of the app can wrap it.
export { CheckboxField, type CheckboxFieldProps } from '../components/fields/checkbox/CheckboxField.js';
export { type Choice, ChoiceField, type ChoiceFieldProps } from '../components/fields/choice/ChoiceField.js';
export { CodeField, type CodeFieldProps } from '../components/fields/code/CodeField.js';
export {
  FieldError,
  type FieldErrorProps,
  FieldFrame,
  type FieldFrameProps,
} from '../components/fields/FieldFrame.js';
export { Field, type FieldProps } from '../components/fields/field/Field.js';
export { HiddenUsername, type HiddenUsernameProps } from '../components/fields/HiddenUsername.js';
export { PasswordField, type PasswordFieldProps } from '../components/fields/password/PasswordField.js';
export { PhoneField, type PhoneFieldProps } from '../components/fields/phone/PhoneField.js';
export {
  SelectField,
  type SelectFieldProps,
  type SelectOption,
} from '../components/fields/select/SelectField.js';
export { TextAreaField, type TextAreaFieldProps } from '../components/fields/text-area/TextAreaField.js';

// What a form is made of.
export { Form, type FormProps } from '../components/form/Form.js';
export { FormFailure, type FormFailureProps } from '../components/form/FormFailure.js';
export { ResendButton, type ResendButtonProps } from '../components/form/resend-button/ResendButton.js';
export { problemText } from '../components/form/store/problemText.js';
export type { FieldDetails, Problem, Schemas } from '../components/form/store/types.js';
export { SubmitButton, type SubmitButtonProps } from '../components/form/submit-button/SubmitButton.js';
export { type FieldState, useField } from '../components/form/useField.js';
export { Button, type ButtonProps } from '../components/parts/button/Button.js';
export { Card, type CardProps } from '../components/parts/card/Card.js';
export { CopyButton, type CopyButtonProps } from '../components/parts/copy-button/CopyButton.js';
export { Dialog, type DialogProps } from '../components/parts/dialog/Dialog.js';
export { Icon, type IconName, type IconProps } from '../components/parts/Icon.js';
export { Isolated, type IsolatedProps } from '../components/parts/Isolated.js';
export { LinkButton, type LinkButtonProps } from '../components/parts/link-button/LinkButton.js';
export { Notice, type NoticeProps } from '../components/parts/notice/Notice.js';
export {
  ProviderButton,
  type ProviderButtonProps,
  type ProviderLook,
} from '../components/parts/provider-button/ProviderButton.js';
export { QrCode, type QrCodeProps } from '../components/parts/qr-code/QrCode.js';
export { Root, type RootProps } from '../components/parts/Root.js';
export { Secret, type SecretProps } from '../components/parts/secret/Secret.js';
export { Spinner, type SpinnerProps } from '../components/parts/spinner/Spinner.js';
export { Text, type TextProps } from '../components/parts/Text.js';
export { VisuallyHidden, type VisuallyHiddenProps } from '../components/parts/VisuallyHidden.js';
export type { PartName } from '../components/slots/Slots.js';
export { schemas } from '../core/fields/schemas.js';
export { AppearanceScope, type AppearanceScopeProps } from '../react/context/AppearanceScope.js';
export type {
  AppearanceProps,
  ClassNames,
  SlotName,
  SlotOverrides,
  Slots,
} from '../react/context/appearance.js';
