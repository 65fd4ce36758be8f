import Link from '@docusaurus/Link';
import Dates from '@theme/PlanListItem/Dates';
import PlanProgress from '@theme/PlanProgress';
import PlanStatus from '@theme/PlanStatus';
import type {PlanRowProp} from 'docusaurus-plugin-execplans/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly row: PlanRowProp;
  readonly hasOwners: boolean;
}

/** One plan of the table. Rows are many, so one that did not change is not rendered again. */
function PlanTableRow({row, hasOwners}: Props): ReactNode {
  const {status, title, permalink, done = 0, total, owners = []} = row;
  return (
    <tr>
      <td>
        <PlanStatus status={status} />
      </td>
      <th scope="row">
        <Link to={permalink} dir="auto">
          {title}
        </Link>
      </th>
      <td>{total !== undefined && <PlanProgress status={status} done={done} total={total} />}</td>
      {hasOwners && <td>{owners.join(', ')}</td>}
      <td>
        <Dates row={row} />
      </td>
    </tr>
  );
}

export default memo(PlanTableRow);
