import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import type { FontProvider } from 'astro';
import { cutFont, unicodeRange } from './cut-font.ts';
import { families, type Face, type Script } from './faces.ts';

type Fonts = NonNullable<AstroUserConfig['fonts']>;

/** Gives Astro the files of a family, which it hashes, writes and finds fallback metrics for. */
function provider(faces: readonly Face[]): FontProvider {
  let root = '';
  return {
    name: 'two-shot-cut',
    // Astro takes two providers for one where this is equal.
    config: { files: faces.map((face) => [face.file('latin'), face.axes]) },
    init: (context) => {
      root = fileURLToPath(context.root);
    },
    resolveFont: async () => {
      const scripts = ['latin', 'latin-ext'] satisfies Script[];
      const fonts = faces.flatMap((face) =>
        scripts.map(async (script) => {
          const url = await cutFont(root, face, script);
          const { weight, style } = face;
          const src = [{ url, format: 'woff2' }];
          return {
            src,
            weight,
            style,
            unicodeRange: unicodeRange(script),
            meta: { subset: script },
          };
        }),
      );
      return { fonts: await Promise.all(fonts) };
    },
  };
}

/** For `fonts` in Astro's configuration. */
export const fonts: Fonts = [
  {
    provider: provider(families.text),
    name: 'Newsreader',
    cssVariable: '--font-text',
    fallbacks: ['Iowan Old Style', 'Palatino Linotype', 'serif'],
  },
  {
    provider: provider(families.display),
    name: 'Newsreader Display',
    cssVariable: '--font-display',
    fallbacks: ['Iowan Old Style', 'Palatino Linotype', 'serif'],
  },
  {
    provider: provider(families.sans),
    name: 'Instrument Sans',
    cssVariable: '--font-sans',
    fallbacks: ['Helvetica Neue', 'Arial', 'sans-serif'],
  },
];
