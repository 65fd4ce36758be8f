import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {PlaceProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly place: PlaceProp;
  readonly className?: string;
}

/** File names that exist in many folders: the folder is shown too. */
const COMMON = /^(?:plan|index|readme)\.mdx?$/i;

/** A place in the repository as `file:line`, linked where the source host is known. */
export default function PlanPlace({place, className}: Props): ReactNode {
  const code = (
    <code className={clsx('execplans-place execplans-file', className)} title={place.file}>
      <span className="text--truncate">{place.part ?? shortName(place.file)}</span>
      {`:${place.line}`}
    </code>
  );
  if (!place.url) return code;
  return <Link to={place.url}>{code}</Link>;
}

function shortName(file: string): string {
  const parts = file.split('/');
  return parts.slice(COMMON.test(parts.at(-1) ?? '') ? -2 : -1).join('/');
}
