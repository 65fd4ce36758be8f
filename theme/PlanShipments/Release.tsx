import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import type {ShipmentProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly shipment: ShipmentProp;
}

/** The release and its date; what is not released yet is not said to have shipped. */
export default function PlanShipmentsRelease({shipment}: Props): ReactNode {
  const {version, package: name, at, unreleased, yanked, href, unchecked} = shipment;
  const label = <bdi>{name ? `${name} ${version}` : version}</bdi>;
  const release = href ? (
    <Link to={href} {...(unchecked && {'data-noBrokenLinkCheck': true})}>
      {label}
    </Link>
  ) : (
    label
  );
  if (unreleased) {
    return (
      <Translate
        id="theme.execplans.shipments.unreleased"
        description="A plan is listed under this heading of a changelog, which has not been released yet"
        values={{version: release}}
      >
        {'Not released yet: {version}'}
      </Translate>
    );
  }
  return (
    <>
      <Translate
        id="theme.execplans.shipments.shipped"
        description="The release that a plan shipped in"
        values={{version: release}}
      >
        {'Shipped in {version}'}
      </Translate>
      {at && ', '}
      {at && <PlanDate stamp={at} />}
      {yanked && (
        <>
          {' '}
          <Translate
            id="theme.execplans.shipments.yanked"
            description="After a release that a plan shipped in and that was withdrawn"
          >
            (yanked)
          </Translate>
        </>
      )}
    </>
  );
}
