import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import PlanBodyPart from '@theme/PlanBody/Part';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** All files of a plan as one document, with a list of them that stays in view. */
export default function PlanBodyParts(): ReactNode {
  const {main, body, plainBody, bodyCut, toc, parts = []} = usePlan().plan;
  const files = main ? [{...main, body, plainBody, bodyCut, toc}, ...parts] : parts;
  return (
    <div className="execplans-parts">
      <nav
        aria-label={translate({
          id: 'theme.execplans.parts',
          message: 'Files of this plan',
          description: 'Name of a navigation, for screen readers',
        })}
      >
        <ul className="execplans-bar clean-list">
          {files.map(({anchor, name}) => (
            <li key={anchor}>
              <Link to={`#${encodeURIComponent(anchor)}`}>{name}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {files.map((part) => (
        <PlanBodyPart key={part.anchor} part={part} />
      ))}
    </div>
  );
}
