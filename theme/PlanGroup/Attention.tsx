import {interpolate} from '@docusaurus/Interpolate';
import Translate, {translate} from '@docusaurus/Translate';
import Fold from '@theme/PlanGroup/Fold';
import translateReason from '@theme/PlanGroup/reasons';
import PlanListItem from '@theme/PlanListItem';
import {
  type AttentionList,
  listAttention,
  type PlanRowProp,
  usePlural,
} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useMemo} from 'react';

export interface Props {
  readonly rows: readonly PlanRowProp[];
  /** Rows that match the filter. */
  readonly shown: ReadonlySet<PlanRowProp>;
  readonly isOpen: boolean;
}

/** What needs attention: a reason that many plans share is one line, and so is the end of a long list. */
export default function PlanGroupAttention({rows, shown, isOpen}: Props): ReactNode {
  const selectMessage = usePlural();
  const {first, rest} = useMemo(() => listAttention(rows), [rows]);
  const more = rest
    .flatMap((item) => ('rows' in item ? item.rows : [item]))
    .filter((row) => shown.has(row)).length;
  return (
    <ul className="execplans-rows clean-list">
      <Items items={first} shown={shown} isOpen={isOpen} />
      {rest.length > 0 && (
        <li hidden={more === 0}>
          <details open={isOpen}>
            <summary>
              {selectMessage(
                more,
                translate(
                  {
                    id: 'theme.execplans.group.moreAttention',
                    message: 'One more needs attention|{count} more need attention',
                    description:
                      'Opens the end of the list of plans that need attention; plural forms',
                  },
                  {count: more},
                ),
              )}
            </summary>
            <ul className="execplans-rows clean-list">
              <Items items={rest} shown={shown} isOpen={isOpen} />
            </ul>
          </details>
        </li>
      )}
    </ul>
  );
}

interface ItemsProps extends Pick<Props, 'shown' | 'isOpen'> {
  readonly items: AttentionList['first'];
}

function Items({items, shown, isOpen}: ItemsProps): ReactNode {
  const selectMessage = usePlural();
  return items.map((item) => {
    if (!('rows' in item)) {
      return (
        <li key={item.permalink} hidden={!shown.has(item)}>
          <PlanListItem row={item} />
        </li>
      );
    }
    const count = item.rows.filter((row) => shown.has(row)).length;
    return (
      <Fold
        key={`${item.kind} ${item.where}`}
        summary={
          <>
            <bdi>
              {interpolate(selectMessage(count, translateReason(item.kind)), {
                count,
                where: item.where,
              })}
            </bdi>{' '}
            <small className="execplans-show execplans-quiet">
              <Translate
                id="theme.execplans.group.show"
                description="After the reason why plans need attention: opens the list of them"
              >
                show
              </Translate>
            </small>
          </>
        }
        rows={item.rows}
        shown={shown}
        isOpen={isOpen}
      />
    );
  });
}
