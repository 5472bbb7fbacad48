import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import type { XmlElement } from './read-elements.ts';
import type { XmlNode } from './xml-node.ts';

export type NodeGathering = {
  readonly isOpen: () => boolean;
  readonly open: (element: XmlElement) => void;
  readonly text: (text: string) => void;
  /** What the end tag completes: the whole once its root is closed, null before; `too_long` in place of a whole. */
  readonly close: () => XmlNode | 'too_long' | null;
};

export type GatheringWish = {
  /** The attributes to keep. */
  readonly attributes?: readonly string[];
  /** How much may be held, in characters; an element counts as `nodeWeight` besides its text. */
  readonly limit: number;
  /** Sees each inner element as it is complete; what it takes (true) is not held. */
  readonly take?: (node: XmlNode) => boolean;
};

/** What an element without any text costs to hold, in characters, nearly. */
export const nodeWeight = 100;

/** An element that is not closed yet. */
type OpenNode = {
  readonly element: XmlElement;
  /** Of another vocabulary than the root, or inside such: heard and forgotten. */
  readonly foreign: boolean;
  readonly weightBefore: number;
  text: string;
  readonly children: XmlNode[];
};

/** Holds one element of a stream with all inside it that is of its own namespace, up to a limit, then the next. */
export function gatherNode({ attributes = [], limit, take = () => false }: GatheringWish): NodeGathering {
  const path: OpenNode[] = [];
  let weight = 0;
  let tooLong = false;

  const weigh = (more: number): void => {
    weight += more;
    tooLong ||= weight > limit;
  };

  const keptOf = (element: XmlElement): XmlNode['attributes'] => {
    const kept: (readonly [name: string, value: string])[] = [];
    for (const name of attributes) {
      const value = element.attribute(name);
      if (value !== null) kept.push([name, maskCardNumbers(value)]);
    }
    return kept;
  };

  const complete = ({ element, text, children }: OpenNode): XmlNode => ({
    local: element.local,
    line: element.line,
    // Masked as a whole: a number can be cut in two by a comment or a CDATA section.
    text: children.length > 0 ? '' : maskCardNumbers(text.trim()),
    attributes: keptOf(element),
    children,
  });

  return {
    isOpen: () => path.length > 0,
    open: (element) => {
      const above = path.at(-1);
      const foreign = above !== undefined && (above.foreign || element.uri !== path[0]?.element.uri);
      path.push({ element, foreign, weightBefore: weight, text: '', children: [] });
      if (!foreign) weigh(nodeWeight);
    },
    text: (text) => {
      const open = path.at(-1);
      if (open === undefined || open.foreign || tooLong) return;
      // Nothing but space stands beside children.
      if (open.children.length > 0 && text.trim() === '') return;
      open.text += text;
      weigh(text.length);
    },
    close: () => {
      const open = path.pop();
      if (open === undefined) return null;
      const above = path.at(-1);
      if (above === undefined) {
        const whole = tooLong ? 'too_long' : complete(open);
        weight = 0;
        tooLong = false;
        return whole;
      }
      if (open.foreign || tooLong) return null;
      const node = complete(open);
      if (take(node)) weight = open.weightBefore;
      else above.children.push(node);
      return null;
    },
  };
}
