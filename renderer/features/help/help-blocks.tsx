import type { Token, Tokens } from 'marked';
import { inOrder } from './in-order.ts';
import { InlineText } from './inline-text.tsx';
import { anchorOf } from './read-help.ts';

/** The id of a section on the page; the addresses of the window's own parts are others. */
export const sectionId = (anchor: string): string => `help-${anchor}`;

/** The blocks of a page as elements of our own; its headings one level down, as the screen has its own above them. */
export function HelpBlocks({ blocks }: { readonly blocks: readonly Token[] }) {
  return inOrder(blocks).map(({ key, part }) => <Block key={key} block={part} />);
}

function Block({ block }: { readonly block: Token }) {
  switch (block.type) {
    case 'heading':
      return <Heading heading={block as Tokens.Heading} />;
    case 'paragraph':
      return (
        <p>
          <InlineText tokens={(block as Tokens.Paragraph).tokens} />
        </p>
      );
    case 'list':
      return <List list={block as Tokens.List} />;
    case 'table':
      return <Table table={block as Tokens.Table} />;
    case 'text':
      return <InlineText tokens={(block as Tokens.Text).tokens ?? [block]} />;
    default:
      return null;
  }
}

function Heading({ heading }: { readonly heading: Tokens.Heading }) {
  const anchor = anchorOf(heading);
  const text = <InlineText tokens={heading.tokens} />;
  const id = anchor === null ? undefined : sectionId(anchor);
  if (heading.depth === 1)
    return (
      <h2 id="help-top" tabIndex={-1}>
        {text}
      </h2>
    );
  return heading.depth === 2 ? (
    <h3 id={id} tabIndex={-1}>
      {text}
    </h3>
  ) : (
    <h4 id={id} tabIndex={-1}>
      {text}
    </h4>
  );
}

function List({ list }: { readonly list: Tokens.List }) {
  const items = inOrder(list.items).map(({ key, part: { tokens } }) => (
    <li key={key}>
      <HelpBlocks blocks={tokens.filter(({ type }) => type !== 'space')} />
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table }: { readonly table: Tokens.Table }) {
  return (
    <div className="nk-help-table">
      <table>
        <thead>
          <tr>
            {inOrder(table.header).map(({ key, part: { tokens } }) => (
              <th key={key} scope="col">
                <InlineText tokens={tokens} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(table.rows).map(({ key: line, part: row }) => (
            <tr key={line}>
              {inOrder(row).map(({ key, part: { tokens } }) => (
                <td key={key}>
                  <InlineText tokens={tokens} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
