'use client';
import { Field as OurField } from '../fields/field/Field.js';
import { PasswordField as OurPasswordField } from '../fields/password/PasswordField.js';
import { SubmitButton as OurSubmitButton } from '../form/submit-button/SubmitButton.js';
import { Button as OurButton } from '../parts/button/Button.js';
import { Card as OurCard } from '../parts/card/Card.js';
import { LinkButton as OurLinkButton } from '../parts/link-button/LinkButton.js';
import { Notice as OurNotice } from '../parts/notice/Notice.js';
import { Spinner as OurSpinner } from '../parts/spinner/Spinner.js';
import { replaceable } from './replaceable.js';

// The parts of the first view. Those of later views are in `later.ts`, so that they load later.
export const Button = replaceable('Button', OurButton);
export const Card = replaceable('Card', OurCard);
export const Field = replaceable('Field', OurField);
export const LinkButton = replaceable('LinkButton', OurLinkButton);
export const Notice = replaceable('Notice', OurNotice);
export const PasswordField = replaceable('PasswordField', OurPasswordField);
export const Spinner = replaceable('Spinner', OurSpinner);
export const SubmitButton = replaceable('SubmitButton', OurSubmitButton);
