import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Failure } from '../../core/failures.js';
import { AllWords, english } from '../../testing/index.js';
import { Root } from '../parts/Root.js';
import { FormFailure } from './FormFailure.js';

function draw(failure: Failure) {
  render(
    <div style={{ inlineSize: 280 }}>
      <Root>
        <AllWords>
          <FormFailure failure={failure} />
        </AllWords>
      </Root>
    </div>,
  );
}

test('what a function of the pool said takes the place of our words', async () => {
  draw({ code: 'refused', message: 'Use your work email' });
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/^Use your work email$/));
});

test('it is text, whatever it looks like', async () => {
  draw({ code: 'refused', message: '<img src=x onerror="document.title = 1"><b>bold</b>' });
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('<img src=x'));
  expect(screen.getByRole('alert').querySelector('img, b')).toBeNull();
});

test('it reads in its own direction', async () => {
  draw({ code: 'refused', message: 'استخدم بريد العمل' });
  const words = await screen.findByText('استخدم بريد العمل');
  expect(getComputedStyle(words).direction).toBe('rtl');
});

test('a long one stays inside the form', async () => {
  draw({ code: 'refused', message: `${'long-word'.repeat(60)} ${'and words '.repeat(100)}` });
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('long-word'));
  const alert = screen.getByRole('alert');
  expect(alert.scrollWidth).toBeLessThanOrEqual(alert.clientWidth);
});

test('a passkey that the person put away is no error, and said quietly', async () => {
  draw({ code: 'passkeyCancelled' });
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(english.failures.passkeyCancelled),
  );
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});
