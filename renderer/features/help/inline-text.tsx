import type { Token, Tokens } from 'marked';
import { isHelpPage } from '../../../shared/help/help-pages.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { linkToHelp } from '../../ui/help/link-to-help.ts';
import { inOrder } from './in-order.ts';
import { pictureAddress } from './picture-address.ts';
import { plain } from './read-help.ts';

/** What stands within a line. A kind of mark that the pages do not use is shown as its text. */
export function InlineText({ tokens }: { readonly tokens: readonly Token[] | undefined }) {
  return inOrder(tokens ?? []).map(({ key, part }) => <Piece key={key} token={part} />);
}

function Piece({ token }: { readonly token: Token }) {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <InlineText tokens={(token as Tokens.Strong).tokens} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <InlineText tokens={(token as Tokens.Em).tokens} />
        </em>
      );
    case 'codespan':
      return <Code text={plain((token as Tokens.Codespan).text)} />;
    case 'link':
      return <PageLink link={token as Tokens.Link} />;
    case 'image':
      return <Picture image={token as Tokens.Image} />;
    case 'br':
      return <br />;
    case 'html':
      // The anchor of a heading; nothing else of HTML stands in the pages, and none would be drawn.
      return null;
    default: {
      const { tokens } = token as Partial<Tokens.Text>;
      return tokens === undefined ? plain('text' in token ? String(token.text) : '') : <InlineText tokens={tokens} />;
    }
  }
}

/** Keys are printed as on this computer's keyboard. */
function Code({ text }: { readonly text: string }) {
  const { platform } = useBridge();
  return <code>{platform === 'mac' ? text.replace(/\bCtrl\b/, '⌘').replace(/\bShift\b/, '⇧') : text}</code>;
}

/** From page to page of the help. Nothing here leads out of the app. */
function PageLink({ link }: { readonly link: Tokens.Link }) {
  const [file = '', at = null] = link.href.split('#');
  const page = file.replace(/\.md$/, '');
  const text = <InlineText tokens={link.tokens} />;
  return isHelpPage(page) ? <a href={linkToHelp(page, at)}>{text}</a> : text;
}

function Picture({ image }: { readonly image: Tokens.Image }) {
  const address = pictureAddress(image.href);
  return address === null ? null : (
    <img className="nk-help-picture" src={address} alt={plain(image.text)} loading="lazy" />
  );
}
