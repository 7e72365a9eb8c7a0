'use client';
import { Button as OurButton } from '../parts/Button.js';
import { Card as OurCard } from '../parts/Card.js';
import { Field as OurField } from '../parts/Field.js';
import { LinkButton as OurLinkButton } from '../parts/LinkButton.js';
import { Notice as OurNotice } from '../parts/Notice.js';
import { PasswordField as OurPasswordField } from '../parts/PasswordField.js';
import { Spinner as OurSpinner } from '../parts/Spinner.js';
import { SubmitButton as OurSubmitButton } from '../parts/SubmitButton.js';
import { replaceable } from './replaceable.js';

// The parts of the first view. Those of later views are in `laterParts.ts`, so that they load later.
export const Button = replaceable('Button', OurButton);
export const Card = replaceable('Card', OurCard);
export const Field = replaceable('Field', OurField);
export const LinkButton = replaceable('LinkButton', OurLinkButton);
export const Notice = replaceable('Notice', OurNotice);
export const PasswordField = replaceable('PasswordField', OurPasswordField);
export const Spinner = replaceable('Spinner', OurSpinner);
export const SubmitButton = replaceable('SubmitButton', OurSubmitButton);
