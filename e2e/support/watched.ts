import { test as base, expect } from '@playwright/test';

interface WatchedFixtures {
  /** The addresses that a page may send requests to, by their beginnings. */
  allowedAddresses: readonly string[];
  /** Fails the test on a page error, a complaint in the console, or a request to any other address. */
  watched: undefined;
}

// The browser itself logs refused answers, dropped requests and the self-signed certificate.
const browserMessages = /Failed to load resource|SSL certificate|React DevTools/;

/** A test whose pages are watched for errors and for requests to other hosts. */
export const watchedTest = base.extend<WatchedFixtures>({
  allowedAddresses: [],
  watched: [
    async ({ context, allowedAddresses }, use) => {
      const otherRequests: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        const allowed = allowedAddresses.some((address) => url.startsWith(address));
        if (/^https?:/.test(url) && !allowed) otherRequests.push(url);
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('console', (message) => {
        const complains = message.type() === 'error' || message.type() === 'warning';
        if (complains && !browserMessages.test(message.text())) errors.push(message.text());
      });
      await use(undefined);
      expect(otherRequests, 'requests to other hosts').toEqual([]);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});
