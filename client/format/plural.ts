/** The order of the plural forms in a message: the same as in Docusaurus' own texts. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Picks the plural form for a number from `one|other`, or the forms that the language has. */
export type SelectPlural = (count: number, forms: string) => string;

const known = new Map<string, SelectPlural>();

/** The plural forms of a language, made once: making the rules takes as long as rendering a row. */
export function pluralOf(locale: string): SelectPlural {
  const select = known.get(locale) ?? createSelect(new Intl.PluralRules(locale));
  known.set(locale, select);
  return select;
}

function createSelect(rules: Intl.PluralRules): SelectPlural {
  const {pluralCategories} = rules.resolvedOptions();
  const order = CATEGORIES.filter((category) => pluralCategories.includes(category));
  return (count, forms) => {
    const all = forms.split('|');
    return all[Math.min(order.indexOf(rules.select(count)), all.length - 1)] ?? forms;
  };
}
