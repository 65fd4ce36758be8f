import Translate from '@docusaurus/Translate';
import Place from '@theme/PlanEvidence/Place';
import Says from '@theme/PlanEvidence/Says';
import translateSignal from '@theme/PlanEvidence/signals';
import type {EvidenceProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly evidence: readonly EvidenceProp[];
}

/** Each piece of evidence: its kind, what it says and where it is. */
export default function PlanEvidenceTable({evidence}: Props): ReactNode {
  return (
    <table className="execplans-proof">
      <thead className="execplans-unseen">
        <tr>
          <th scope="col">
            <Translate id="theme.execplans.evidence.signal" description="Column of the evidence">
              Signal
            </Translate>
          </th>
          <th scope="col">
            <Translate id="theme.execplans.evidence.says" description="Column of the evidence">
              What it says
            </Translate>
          </th>
          <th scope="col">
            <Translate id="theme.execplans.evidence.place" description="Column of the evidence">
              Where
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {evidence.map((item) => (
          <tr key={`${item.signal} ${item.file}:${item.line} ${item.says.code}`}>
            <th scope="row">{translateSignal(item.signal)}</th>
            <td>
              <Says says={item.says} />
            </td>
            <td>
              <Place item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
