import type { Decorator } from '@storybook/react-vite';
import { Form, type FormProps } from '../components/form/Form.js';
import { SubmitButton } from '../components/form/submit-button/SubmitButton.js';
import { Root } from '../components/parts/Root.js';
import type { FirstMessages } from '../locales/en/index.js';
import { useMessages } from '../react/texts/messages.js';
import { AllWords } from '../testing/index.js';

/** The props of the form around a field, as `parameters.form` of a story. */
export type FormParameters = Partial<
  Pick<FormProps<unknown>, 'schema' | 'pending' | 'failure' | 'defaultValues'>
>;

/** Draws a part on a card, as a view does. */
export const onCard: Decorator = (Story, { loaded }) => (
  <Root>
    <section data-slot="card">
      <div data-slot="card-body">
        <AllWords later={loaded.laterTexts}>
          <Story />
        </AllWords>
      </div>
    </section>
  </Root>
);

/** Draws a field in a form on a card, with `parameters.form` as the form's props. */
export const inForm: Decorator = (Story, context) => {
  // Storybook has no type for parameters.
  const form: FormParameters = context.parameters.form ?? {};
  return onCard(
    () => (
      <Form schema={(schemas) => schemas.code()} onSubmit={() => {}} {...form}>
        <Story />
        <SubmitButton>
          <Say words={({ common }) => common.continue} />
        </SubmitButton>
      </Form>
    ),
    context,
  );
};

/** Draws a text of the first view in the language of the toolbar. */
export function Say({ words }: { words: (messages: FirstMessages) => string }) {
  return <>{words(useMessages())}</>;
}
