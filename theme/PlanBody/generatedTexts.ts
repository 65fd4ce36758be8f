import {translate} from '@docusaurus/Translate';

/** English texts that rendering a plan adds, which the plan did not write. */
const TEXTS = new Map(
  Object.entries({
    Important: translate({
      id: 'theme.execplans.body.important',
      message: 'Important',
      description: 'Title of an alert',
    }),
    Caution: translate({
      id: 'theme.execplans.body.caution',
      message: 'Caution',
      description: 'Title of an alert',
    }),
    Footnotes: translate({
      id: 'theme.execplans.body.footnotes',
      message: 'Footnotes',
      description: 'Heading of the footnotes, for screen readers',
    }),
  }),
);

const BACK_REFERENCE = /^Back to reference (\S+)$/;

/** A generated text in the language of the site; other texts stay as they are. */
export default function translateGenerated(text: string): string {
  const number = BACK_REFERENCE.exec(text)?.[1];
  if (number) {
    return translate(
      {
        id: 'theme.execplans.body.backReference',
        message: 'Back to reference {number}',
        description: 'Name of a link, for screen readers',
      },
      {number},
    );
  }
  return TEXTS.get(text) ?? text;
}
