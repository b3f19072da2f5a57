/*
 * Inputs that would run `ran()` if anything let them: elements with handlers, addresses with
 * scripts, and ways of writing both so that a filter might miss them. Made by combination, so that
 * there are many of them and none is anybody's list.
 */

const call = 'ran()';

const elements = [
  'img src=x onerror',
  'svg onload',
  'body onload',
  'video src=x onerror',
  'audio src=x onerror',
  'details open ontoggle',
  'input autofocus onfocus',
  'iframe onload',
  'marquee onstart',
  'style onload',
  'object data=x onerror',
  'select autofocus onfocus',
];

const quotings = [`=${call}`, `="${call}"`, `='${call}'`, ` = &quot;${call}&quot;`, `=&#114;an()`];

const wrappings: ((tag: string) => string)[] = [
  (tag) => `<${tag}>`,
  (tag) => `"><${tag}>`,
  (tag) => `'><${tag}>`,
  (tag) => `</title><${tag}>`,
  (tag) => `</script><${tag}>`,
  (tag) => `--><${tag}>`,
  (tag) => `<![CDATA[<${tag}>]]>`,
  (tag) => `<math><mtext></p><${tag}>`,
  (tag) => `&lt;${tag}&gt;`,
];

const schemes = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  ` javascript:${call}`,
  `java\tscript:${call}`,
  `javascript&colon;${call}`,
  `&#106;avascript:${call}`,
  `&#x6A;avascript:${call}`,
  `javascript:%0A${call}`,
  `vbscript:${call}`,
  `data:text/html,<script>${call}</script>`,
  `data:image/svg+xml,<svg onload=${call}>`,
  `//evil.invalid/x.js`,
  `\\\\evil.invalid`,
  `blob:https://evil.invalid/x`,
  `file:///etc/passwd`,
  `https:javascript:${call}`,
];

const whole = [
  `<script>${call}</script>`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<base href="javascript:/a/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  `<a href="javascript:${call}">x</a>`,
  `<form><button formaction="javascript:${call}">x</button></form>`,
  `<template><script>${call}</script></template>`,
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `"; ${call}; "`,
  `' onmouseover='${call}`,
  `" onfocus="${call}" autofocus="`,
  `__proto__`,
  `constructor`,
];

/** Every hostile text, each once. */
export function hostileTexts(): string[] {
  const tags = elements.flatMap((element) => quotings.map((quoting) => `${element}${quoting}`));
  const elementsEveryWay = tags.flatMap((tag, index) => {
    const some = wrappings.filter((_, wrapping) => (index + wrapping) % 3 === 0);
    return some.map((wrap) => wrap(tag));
  });
  return [...new Set([...elementsEveryWay, ...schemes, ...whole])];
}

/** Each way in which an editor's file can carry a text to a page. */
export const ways: Readonly<Record<string, (text: string, name: string) => string>> = {
  paragraph: (text) => `**Lantern:** ${text}`,
  escaped: (text) => `**Lantern:** ${text.replace(/[<>[\]\\*_`!&]/g, '\\$&')}`,
  heading: (text) => `**Lantern:** x\n\n## ${text.replace(/[<&]/g, '\\$&')}\n\nx`,
  note: (text, name) => `**Lantern:** x[^${name}]\n\n[^${name}]: ${text.replace(/[<&]/g, '\\$&')}`,
  caption: (text) => `**Lantern:** x\n\n![${text.replace(/[[\]<&]/g, '\\$&')}]()`,
  credit: (text) => `**Lantern:** x\n\n![x](<still.jpg> "${text.replace(/["\\&]/g, '\\$&')}")`,
  link: (text) => `**Lantern:** [x](<${text.replace(/[<>\\\n]/g, '\\$&')}>)`,
  bareLink: (text) => `**Lantern:** [x](${text.replace(/[()\s]/g, '')})`,
  autolink: (text) => `**Lantern:** <${text}>`,
  linkTitle: (text) => `**Lantern:** [x](https://example.org "${text.replace(/["\\&]/g, '\\$&')}")`,
  picture: (text) => `**Lantern:** x\n\n![x](<${text.replace(/[<>\\\n]/g, '\\$&')}>)`,
  editorial: (text) => `**Lantern:** [${text.replace(/[[\]<&]/g, '\\$&')}]`,
  quotation: (text) => `**Lantern:** x\n\n> x\n> — ${text.replace(/[<&]/g, '\\$&')}`,
  label: (text) => `**${text.replace(/[<&*:]/g, '\\$&')}:** x`,
};
