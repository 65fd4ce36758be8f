import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

/** Where to go from here: the site is small enough for a list. */
const PLACES = [
  {
    to: '/docs/getting-started',
    label: 'Get started',
    says: 'Add plans to your site in three lines.',
  },
  {to: '/plans', label: 'Plans of this project', says: 'The plugin, used on its own repository.'},
  {
    to: '/gallery',
    label: 'Gallery',
    says: 'Every status and every kind of conflict, for a fictional product.',
  },
  {
    to: '/docs/status',
    label: 'How a status is derived',
    says: 'The rules, in order.',
  },
];

export default function Home() {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout description={siteConfig.tagline}>
      <main className="container margin-vert--xl markdown">
        <Heading as="h1">{siteConfig.title}</Heading>
        <p className="margin-bottom--lg">{siteConfig.tagline}.</p>
        <ul>
          {PLACES.map(({to, label, says}) => (
            <li key={to}>
              <Link to={to}>{label}</Link>: {says}
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
