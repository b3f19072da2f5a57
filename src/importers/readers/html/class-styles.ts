import type { Element, ParentNode } from 'domhandler';
import { isText } from 'domhandler';
import { elementsIn } from './elements.ts';

/** How the page’s own style sheet, or an element’s own style, sets words. */
export interface TextStyle {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** As written. */
  readonly colour?: string;
  readonly background?: string;
}

/**
 * What the classes of a page mean, as far as single classes say it: pages that Google Docs and Word
 * write know bold only so. Rules for anything but one class are left to browsers.
 */
export function readClassStyles(page: ParentNode): ReadonlyMap<string, TextStyle> {
  const styles = new Map<string, TextStyle>();
  for (const element of elementsIn(page)) {
    if (element.name !== 'style') continue;
    const css = element.children.map((child) => (isText(child) ? child.data : '')).join('');
    for (const [selectors, declarations] of rulesIn(css)) {
      const style = readDeclarations(declarations);
      for (const selector of selectors.split(',')) {
        const name = oneClass.exec(selector.trim())?.[1];
        if (name !== undefined) styles.set(name, { ...styles.get(name), ...style });
      }
    }
  }
  return styles;
}

const oneClass = /^(?:p|span|li|div)?\.([\w-]{1,80})$/u;

function rulesIn(css: string): (readonly [selectors: string, declarations: string])[] {
  return css.split('}').flatMap((rule) => {
    const [declarations, selectors] = rule.split('{').reverse();
    return selectors !== undefined && declarations !== undefined ? [[selectors, declarations]] : [];
  });
}

/** The style of an element: what its classes say, and over that its own `style` and attributes. */
export function styleOf(
  { name, attribs }: Element,
  classes: ReadonlyMap<string, TextStyle>,
): TextStyle {
  const own = readDeclarations(attribs['style'] ?? '');
  const names = (attribs['class'] ?? '').split(/\s+/u).filter(Boolean);
  const theirs = names.map((one) => classes.get(one) ?? {});
  const font = name === 'font' && attribs['color'] ? { colour: attribs['color'].trim() } : {};
  const marker = name === 'mark' ? { background: 'mark' } : {};
  const strong = name === 'b' || name === 'strong' ? { strong: true } : {};
  const emphasis = ['i', 'em', 'cite', 'dfn', 'var'].includes(name) ? { emphasis: true } : {};
  return Object.assign({ ...strong, ...emphasis, ...font, ...marker }, ...theirs, own) as TextStyle;
}

function readDeclarations(css: string): TextStyle {
  const style: { -readonly [Key in keyof TextStyle]: TextStyle[Key] } = {};
  for (const declaration of css.split(';')) {
    const [property = '', value = ''] = declaration.split(':', 2).map((part) => part.trim());
    const said = value.replace(/\s*!important$/u, '').toLowerCase();
    if (said === '') continue;
    switch (property.toLowerCase()) {
      case 'font-weight':
        style.strong = /^(?:bold|bolder|[6-9]00)$/u.test(said);
        break;
      case 'font-style':
        style.emphasis = /^(?:italic|oblique)/u.test(said);
        break;
      case 'color':
        if (!noColour.test(said)) style.colour = said;
        break;
      case 'background':
      case 'background-color':
        if (!noColour.test(said) && !said.includes('url(')) style.background = said;
        break;
    }
  }
  return style;
}

const noColour =
  /^(?:inherit|initial|unset|revert|currentcolor|transparent|windowtext|none|auto)$/u;
