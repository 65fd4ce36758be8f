import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import FoldedList from '@theme/PlanSection/FoldedList';
import Plan from '@theme/PlansAbout/Plan';
import {
  type AboutPlanProp,
  type PlansAboutData,
  usePlansAbout,
} from 'docusaurus-plugin-execplans/client';
import {Fragment, type ReactNode} from 'react';

/** The plans; if omitted, those of the surrounding page. */
export interface Props extends Readonly<Partial<PlansAboutData>> {}

/** Plans beyond these are folded away, unless they are open. */
const MIN_OPEN = 8;

/**
 * The plans that mention the page and those that it mentions. Placed by hand, it shows those of the
 * surrounding page. A page that is shown inside another shows its plans only at its own URL.
 */
export default function PlansAbout(props: Props): ReactNode {
  const around = usePlansAbout();
  const {pathname} = useLocation();
  const {permalink, plans, isSourceOfTruth} = props.plans ? props : {...around};
  if (!permalink || !plans || cleanSentence(permalink) !== cleanSentence(pathname)) return null;
  return <Section plans={plans} isSourceOfTruth={isSourceOfTruth} />;
}

function Section({
  plans,
  isSourceOfTruth,
}: Pick<PlansAboutData, 'plans' | 'isSourceOfTruth'>): ReactNode {
  const open = plans.filter(isOpen);
  // Those of several instances of the plugin are put together in their own orders.
  const ordered = [...open, ...plans.filter((plan) => !isOpen(plan))];
  // A string, not an element: the theme uses it as the name of the link to the heading.
  const title = isSourceOfTruth
    ? translate({
        id: 'theme.execplans.about.sourceOfTruth',
        message: 'Plans about this source of truth',
        description: 'Heading above the plans about a source-of-truth document, at its bottom',
      })
    : translate({
        id: 'theme.execplans.about.title',
        message: 'Plans about this page',
        description: 'Heading above the plans about a page, at its bottom',
      });
  return (
    <section className="execplans-about" aria-label={title}>
      <Heading as="h2" id={headingId(plans)}>
        {title}
      </Heading>
      {isSourceOfTruth && <StillOpen plans={open} />}
      <FoldedList open={Math.max(MIN_OPEN, open.length)}>
        {ordered.map((plan) => (
          <Plan key={plan.permalink} plan={plan} />
        ))}
      </FoldedList>
    </section>
  );
}

function StillOpen({plans}: {plans: readonly AboutPlanProp[]}): ReactNode {
  if (plans.length === 0) {
    return (
      <p>
        <Translate
          id="theme.execplans.about.noneOpen"
          description="At the bottom of a source-of-truth document without open plans"
        >
          None of them is still open.
        </Translate>
      </p>
    );
  }
  const names = plans.map(({title, permalink}, at) => (
    <Fragment key={permalink}>
      {at > 0 && ', '}
      <Link to={permalink}>
        <bdi>{title}</bdi>
      </Link>
    </Fragment>
  ));
  return (
    <p>
      <Translate
        id="theme.execplans.about.stillOpen"
        description="The open plans about a source-of-truth document"
        values={{plans: <>{names}</>}}
      >
        {'Still open: {plans}'}
      </Translate>
    </p>
  );
}

function isOpen({status}: AboutPlanProp): boolean {
  return status !== 'completed' && status !== 'abandoned';
}

/** A page can list plans of several instances of the plugin, each in its own section. */
function headingId([first]: readonly AboutPlanProp[]): string {
  return `execplans.about${first ? first.permalink.replace(/\/[^/]*\/?$/, '').replaceAll('/', '.') : ''}`;
}

function cleanSentence(pathname: string): string {
  const path = pathname.replace(/\/$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
