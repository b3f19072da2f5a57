import { parse, type ParserOptions } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import type { Document } from 'domhandler';
import { Refusal } from '../../refusal.ts';

/** Pages that people read are under 100 deep; what reads them here calls itself for each level. */
const depthLimit = 1000;
/** Elements and texts. A page of 20 MB that holds an interview has a tenth of it. */
const nodeLimit = 1_000_000;

/**
 * Reads HTML as browsers do, whatever is wrong with it.
 *
 * @throws Refusal for what no page for people is: deeper nested or of more elements than can be read
 *   in the time and memory of one import
 */
export function parsePage(html: string): Document {
  let depth = 0;
  let nodes = 0;
  const count = (): void => {
    if (++nodes > nodeLimit) throw new Refusal(`has more than ${nodeLimit} elements`);
  };
  const options: ParserOptions<Htmlparser2TreeAdapterMap> = {
    // What is shown only without scripts is then read as elements too.
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...adapter,
      createElement: (name, namespace, attributes) => {
        count();
        return adapter.createElement(name, namespace, attributes);
      },
      createCommentNode: (data) => {
        count();
        return adapter.createCommentNode(data);
      },
      onItemPush: () => {
        if (++depth > depthLimit) refuseDepth();
      },
      onItemPop: () => depth--,
    },
  };
  const page = parse(html, options);
  refuseDeep(page);
  return page;
}

/** Mending wrong nesting can make a page deeper than the parser’s own stack ever was. */
function refuseDeep(page: Document): void {
  let level: Document['children'] = page.children;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > depthLimit * 2) refuseDepth();
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
}

function refuseDepth(): never {
  throw new Refusal(`nests its elements more than ${depthLimit} deep`);
}
