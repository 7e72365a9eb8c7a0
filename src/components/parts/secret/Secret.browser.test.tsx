import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AllWords, english } from '../../../testing/index.js';
import { QrCode } from '../qr-code/QrCode.js';
import { Secret } from './Secret.js';

test('a key is shown in groups of four and copied without spaces', async () => {
  const user = userEvent.setup();
  const { container } = render(<Secret value="JBSWY3DPEHPK3P" />, { wrapper: AllWords });
  const groups = [...container.querySelectorAll('code > span')].map((group) => group.textContent);
  expect(groups).toEqual(['JBSW', 'Y3DP', 'EHPK', '3P']);
  expect(container.querySelector('code')?.dir).toBe('ltr');
  await user.click(screen.getByRole('button', { name: english.totpSetup.copySecret }));
  expect(await navigator.clipboard.readText()).toBe('JBSWY3DPEHPK3P');
  expect(screen.getByRole('status').textContent).toBe(english.controls.copied);
});

test('when the clipboard refuses, it says so and selects the key', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  render(<Secret value="JBSWY3DP" />, { wrapper: AllWords });
  await user.click(screen.getByRole('button', { name: english.totpSetup.copySecret }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(english.controls.copyFailed));
  expect(getSelection()?.toString().replace(/\s/g, '')).toBe('JBSWY3DP');
});

test('a QR code is one picture with a text, dark on white, with a quiet zone', async () => {
  render(<QrCode value="otpauth://totp/Fernway:mia?secret=JBSWY3DP" label={english.totpSetup.qrCode} />);
  const picture = screen.getByRole('img', { name: english.totpSetup.qrCode });
  await waitFor(() => expect(picture.querySelectorAll('path')).toHaveLength(1));
  expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
  const starts = [...(picture.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)];
  expect(Math.min(...starts.map(([, x]) => Number(x)))).toBe(4);
  expect(Math.min(...starts.map(([, , y]) => Number(y)))).toBe(4);
});
