import type { SlotOverrides } from '../../react/context/appearance.js';
import type { CheckboxFieldProps } from '../fields/checkbox/CheckboxField.js';
import type { ChoiceFieldProps } from '../fields/choice/ChoiceField.js';
import type { CodeFieldProps } from '../fields/code/CodeField.js';
import type { FieldProps } from '../fields/field/Field.js';
import type { PasswordFieldProps } from '../fields/password/PasswordField.js';
import type { PhoneFieldProps } from '../fields/phone/PhoneField.js';
import type { SelectFieldProps } from '../fields/select/SelectField.js';
import type { TextAreaFieldProps } from '../fields/text-area/TextAreaField.js';
import type { ResendButtonProps } from '../form/resend-button/ResendButton.js';
import type { SubmitButtonProps } from '../form/submit-button/SubmitButton.js';
import type { ButtonProps } from '../parts/button/Button.js';
import type { CardProps } from '../parts/card/Card.js';
import type { CopyButtonProps } from '../parts/copy-button/CopyButton.js';
import type { DialogProps } from '../parts/dialog/Dialog.js';
import type { IconProps } from '../parts/Icon.js';
import type { LinkButtonProps } from '../parts/link-button/LinkButton.js';
import type { NoticeProps } from '../parts/notice/Notice.js';
import type { ProviderButtonProps } from '../parts/provider-button/ProviderButton.js';
import type { QrCodeProps } from '../parts/qr-code/QrCode.js';
import type { SecretProps } from '../parts/secret/Secret.js';
import type { SpinnerProps } from '../parts/spinner/Spinner.js';
import type { TextProps } from '../parts/Text.js';
import type { ListedSlotName } from './slotNames.js';

/** The name of a part that an app may replace. */
export type PartName = keyof SlotOverrides;

declare module '../../react/context/appearance.js' {
  interface Slots {
    Button: ButtonProps;
    Card: CardProps;
    CheckboxField: CheckboxFieldProps;
    ChoiceField: ChoiceFieldProps;
    CodeField: CodeFieldProps;
    CopyButton: CopyButtonProps;
    Dialog: DialogProps;
    Field: FieldProps;
    Icon: IconProps;
    LinkButton: LinkButtonProps;
    Notice: NoticeProps;
    PasswordField: PasswordFieldProps;
    PhoneField: PhoneFieldProps;
    ProviderButton: ProviderButtonProps;
    QrCode: QrCodeProps;
    ResendButton: ResendButtonProps;
    Secret: SecretProps;
    SelectField: SelectFieldProps;
    Spinner: SpinnerProps;
    SubmitButton: SubmitButtonProps;
    Text: TextProps;
    TextAreaField: TextAreaFieldProps;
  }

  // A record of names is the only way to add a union to an interface.
  interface SlotNames extends Record<ListedSlotName, true> {}
}
