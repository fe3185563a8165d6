/**
 * The documents of the repository that have a page here, with the page's id. Links between documents become links
 * between pages; a document that is not listed is named, not linked.
 */
const ids: Record<string, string> = {
  'docs/vi/README.md': 'welcome',
  'README.md': 'welcome',
  'CHANGELOG.md': 'whats-new',
  'docs/guides/designers.md': 'guides-designers',
  'docs/guides/portal-developers.md': 'guides-portal-developers',
  'docs/vi/portal-developers.md': 'guides-portal-developers',
  'docs/guides/embed-in-your-cms.md': 'guides-embed-in-your-cms',
  'docs/vi/embed-in-your-cms.md': 'guides-embed-in-your-cms',
  'docs/guides/distribution-zip.md': 'guides-distribution-zip',
  'docs/guides/data-shapes.md': 'guides-data-shapes',
  'docs/guides/visit-figures.md': 'guides-visit-figures',
  'docs/guides/extract-targets.md': 'guides-extract-targets',
  'docs/guides/frameworks.md': 'guides-frameworks',
  'docs/guides/server-rendering.md': 'guides-server-rendering',
  'docs/guides/scale.md': 'guides-scale',
  'docs/guides/ratings.md': 'guides-ratings',
  'docs/guides/field-measurement.md': 'guides-field-measurement',
  'docs/guides/html-classes.md': 'html-classes',
  'docs/accessibility.md': 'guides-accessibility',
  'docs/performance.md': 'guides-performance',
  'docs/browsers.md': 'guides-browsers',
  'docs/upgrading.md': 'guides-upgrading',
  'docs/vi/upgrading.md': 'guides-upgrading',
  'docs/patterns/news-section.md': 'patterns-news-section',
  'docs/patterns/yearly-targets.md': 'patterns-yearly-targets',
  'docs/patterns/service-figures.md': 'patterns-service-figures',
  'docs/patterns/forms.md': 'patterns-forms',
  'docs/patterns/hundred-wards.md': 'patterns-hundred-wards',
  'CONTRIBUTING.md': 'guides-maintainers',
  'packages/tokens/README.md': 'foundations-tokens',
};

/** The address of a document's page, from the folder of the site: it works under any path. */
export function pageOf(file: string): string | undefined {
  const element = /^docs\/elements\/([\w-]+)\.md$/.exec(file)?.[1];
  const id = element ?? (file === 'docs/elements' ? 'welcome' : ids[file]);
  return id && `./?path=/docs/${id}--docs`;
}
