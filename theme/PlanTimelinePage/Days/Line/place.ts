import {
  atLine,
  type PlaceProp,
  type TimelinePlaceProp,
  type TimelinePlanProp,
} from 'docusaurus-plugin-execplans/client';

/** Where a line of a plan is, linked if the source host is known. */
export default function placeOf(
  {line, part}: TimelinePlaceProp,
  plan: TimelinePlanProp,
): PlaceProp {
  const {path, lineUrl} = (part !== undefined && plan.parts?.[part]) || plan;
  return {file: path, line, ...(lineUrl && {url: atLine(lineUrl, line)})};
}
