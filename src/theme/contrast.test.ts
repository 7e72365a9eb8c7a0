import { expect, test } from 'vitest';
import { contrastRatio } from './contrast.js';

test('black on white has the greatest possible contrast', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test('the order of the two colours does not matter', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBe(contrastRatio('#ffffff', '#767676'));
});

test('the lightest grey that is readable on white is the same as in WCAG', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5);
});

test('the error for another notation names the colour', () => {
  expect(() => contrastRatio('rebeccapurple', '#ffffff')).toThrow(/rebeccapurple/);
});
