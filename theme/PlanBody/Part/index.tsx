import Heading from '@theme/Heading';
import PlanBodyCut from '@theme/PlanBody/Cut';
import PlanBodyText from '@theme/PlanBody/Text';
import FileLinks from '@theme/PlanFacts/FileLinks';
import {type PlanPartProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly part: PlanPartProp;
}

/** A file of a plan of several files, under a heading of its own. */
export default function PlanBodyPart({part}: Props): ReactNode {
  const {assets} = usePlan();
  const {anchor, name, kind, title, sourceUrl, editUrl, body, plainBody, bodyCut} = part;
  return (
    <section className={`execplans-part--${kind}`}>
      <Heading as="h2" id={anchor} dir="auto">
        {title ?? name}
      </Heading>
      {(title || sourceUrl || editUrl) && (
        <ul className="execplans-bar execplans-quiet clean-list">
          {title && (
            <li>
              <code>{name}</code>
            </li>
          )}
          <FileLinks sourceUrl={sourceUrl} editUrl={editUrl} />
        </ul>
      )}
      <PlanBodyText body={body} plainBody={plainBody} assets={assets} />
      <PlanBodyCut cut={bodyCut} sourceUrl={sourceUrl} />
    </section>
  );
}
