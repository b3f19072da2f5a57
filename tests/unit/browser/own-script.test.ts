import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface Rules {
  createScriptURL(address: string): string;
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', { href: 'https://example.org/interviews/a/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('addresses of this site are let through, whole', async () => {
  const { ownScript } = await import('../../../src/browser/own-script.ts');
  expect(ownScript('/worker.js')).toBe('https://example.org/worker.js');
});

test.each(['https://example.invalid/x.js', '//example.invalid/x.js', 'data:,x', 'blob:null/x'])(
  'no script of another place is: %s',
  async (address) => {
    const { ownScript } = await import('../../../src/browser/own-script.ts');
    expect(() => ownScript(address)).toThrow(TypeError);
  },
);

test('where the browser has Trusted Types, one policy decides, by the same rule', async () => {
  const made: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Rules): Rules => {
      made.push(name);
      return { createScriptURL: (address) => `trusted ${rules.createScriptURL(address)}` };
    },
  });
  const { ownScript } = await import('../../../src/browser/own-script.ts');
  expect(ownScript('/a.js')).toBe('trusted https://example.org/a.js');
  expect(() => ownScript('//example.invalid/a.js')).toThrow(TypeError);
  expect(made).toEqual(['two-shot']);
});
