import Link from '@docusaurus/Link';
import CodeBlock from '@theme/CodeBlock';
import {type AttachmentProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly attachment: AttachmentProp;
}

/** Longer text is folded away. */
const MAX_OPEN_LINES = 30;

/** A file next to the plan, shown as far as a page can show it. */
export default function PlanAttachment({attachment}: Props): ReactNode {
  const {assets} = usePlan();
  if (attachment.kind === 'name') return <code>{attachment.name}</code>;
  if (attachment.kind === 'link') return <Link to={attachment.url}>{attachment.name}</Link>;
  if (attachment.kind === 'text') return <TextAttachment {...attachment} />;

  const {kind, name} = attachment;
  const url = assets[attachment.asset];
  const link = (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
  if (kind === 'file') return link;
  return (
    <figure>
      {kind === 'image' && <img src={url} alt="" loading="lazy" />}
      {/* biome-ignore lint/a11y/useMediaCaption: a plan brings no captions */}
      {kind === 'audio' && <audio src={url} controls preload="none" aria-label={name} />}
      {/* biome-ignore lint/a11y/useMediaCaption: a plan brings no captions */}
      {kind === 'video' && <video src={url} controls preload="metadata" aria-label={name} />}
      <figcaption>{link}</figcaption>
    </figure>
  );
}

function TextAttachment({
  name,
  language,
  text,
  url,
}: Extract<Props['attachment'], {kind: 'text'}>): ReactNode {
  const title = url ? <Link to={url}>{name}</Link> : name;
  const block = (
    <CodeBlock language={language} title={title}>
      {text}
    </CodeBlock>
  );
  if (text.split('\n').length <= MAX_OPEN_LINES) return block;
  return (
    <details>
      <summary>{name}</summary>
      {block}
    </details>
  );
}
