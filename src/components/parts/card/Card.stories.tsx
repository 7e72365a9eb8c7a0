import type { Meta, StoryObj } from '@storybook/react-vite';
import { Say } from '../../../stories-kit/inForm.js';
import { SubmitButton } from '../../form/submit-button/SubmitButton.js';
import { LinkButton } from '../link-button/LinkButton.js';
import { Notice } from '../notice/Notice.js';
import { Root } from '../Root.js';
import { Card } from './Card.js';

const meta = {
  title: 'Parts/Card',
  component: Card,
  decorators: [
    (Story) => (
      <Root>
        <Story />
      </Root>
    ),
  ],
  args: {
    title: <Say words={({ signIn }) => signIn.title} />,
    children: (
      <SubmitButton>
        <Say words={({ signIn }) => signIn.submit} />
      </SubmitButton>
    ),
  },
} satisfies Meta<typeof Card>;

export default meta;
type Story = StoryObj<typeof meta>;

export const TitleAlone: Story = {};

export const WithDescription: Story = {
  args: { description: <Say words={({ pages }) => pages.notFound} /> },
};

export const WithNotice: Story = {
  args: {
    notice: (
      <Notice tone="success">
        <Say words={({ notices }) => notices.confirmed} />
      </Notice>
    ),
  },
};

export const WithFooter: Story = {
  args: {
    footer: (
      <>
        <Say words={({ signIn }) => signIn.noAccount} />{' '}
        <LinkButton href="#sign-up">
          <Say words={({ signIn }) => signIn.signUp} />
        </LinkButton>
      </>
    ),
  },
};

export const LongText: Story = {
  args: {
    title: 'Sign in to the Federation of Amateur Observatories of the Northern Hemisphere',
    description: 'Enter what you were given when you joined. '.repeat(4),
    footer: 'Adalovelace.the.first.programmer.of.the.analytical.engine@a-very-long-domain-name.example',
  },
};
