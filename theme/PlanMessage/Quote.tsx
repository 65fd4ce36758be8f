import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly text: string;
}

/** Words of a plan, in the quotation marks of the site's language. */
export default function PlanMessageQuote({text}: Props): ReactNode {
  return (
    <Translate
      id="theme.execplans.quote"
      description="Words of a plan, in quotation marks"
      values={{text: <bdi>{text}</bdi>}}
    >
      {'“{text}”'}
    </Translate>
  );
}
