'use client';
import { CheckboxField as OurCheckboxField } from '../parts/CheckboxField.js';
import { ChoiceField as OurChoiceField } from '../parts/ChoiceField.js';
import { CodeField as OurCodeField } from '../parts/CodeField.js';
import { QrCode as OurQrCode } from '../parts/QrCode.js';
import { ResendButton as OurResendButton } from '../parts/ResendButton.js';
import { Secret as OurSecret } from '../parts/Secret.js';
import { SelectField as OurSelectField } from '../parts/SelectField.js';
import { TextAreaField as OurTextAreaField } from '../parts/TextAreaField.js';
import { PhoneField as OurPhoneField } from '../phone/PhoneField.js';
import { replaceable } from './replaceable.js';

// The parts that the first view does without; see `parts.ts`.
export const CheckboxField = replaceable('CheckboxField', OurCheckboxField);
export const ChoiceField = replaceable('ChoiceField', OurChoiceField);
export const CodeField = replaceable('CodeField', OurCodeField);
export const PhoneField = replaceable('PhoneField', OurPhoneField);
export const QrCode = replaceable('QrCode', OurQrCode);
export const ResendButton = replaceable('ResendButton', OurResendButton);
export const Secret = replaceable('Secret', OurSecret);
export const SelectField = replaceable('SelectField', OurSelectField);
export const TextAreaField = replaceable('TextAreaField', OurTextAreaField);
