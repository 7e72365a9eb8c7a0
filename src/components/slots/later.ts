'use client';
import { CheckboxField as OurCheckboxField } from '../fields/checkbox/CheckboxField.js';
import { ChoiceField as OurChoiceField } from '../fields/choice/ChoiceField.js';
import { CodeField as OurCodeField } from '../fields/code/CodeField.js';
import { PhoneField as OurPhoneField } from '../fields/phone/PhoneField.js';
import { SelectField as OurSelectField } from '../fields/select/SelectField.js';
import { TextAreaField as OurTextAreaField } from '../fields/text-area/TextAreaField.js';
import { ResendButton as OurResendButton } from '../form/resend-button/ResendButton.js';
import { QrCode as OurQrCode } from '../parts/qr-code/QrCode.js';
import { Secret as OurSecret } from '../parts/secret/Secret.js';
import { Text as OurText } from '../parts/Text.js';
import { replaceable } from './replaceable.js';

// The parts of all views but the first; see `first.ts`.
export const CheckboxField = replaceable('CheckboxField', OurCheckboxField);
export const ChoiceField = replaceable('ChoiceField', OurChoiceField);
export const CodeField = replaceable('CodeField', OurCodeField);
export const PhoneField = replaceable('PhoneField', OurPhoneField);
export const QrCode = replaceable('QrCode', OurQrCode);
export const ResendButton = replaceable('ResendButton', OurResendButton);
export const Secret = replaceable('Secret', OurSecret);
export const SelectField = replaceable('SelectField', OurSelectField);
export const Text = replaceable('Text', OurText);
export const TextAreaField = replaceable('TextAreaField', OurTextAreaField);
