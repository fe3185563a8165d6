import { CodeOrSourceMdx, Markdown } from '@storybook/addon-docs/blocks';
import { Children, type ComponentProps } from 'react';
import { slugOf, withPageLinks } from '../markdown.js';
import { isDark, useGlobals } from './use-globals.js';

/** The head of a column; our tables leave that of an explanation empty, and such a cell is no head. */
const Head = ({ children, ...rest }: ComponentProps<'th'>) =>
  Children.count(children) > 0 ? (
    <th scope="col" {...rest}>
      {children}
    </th>
  ) : (
    <td />
  );

/** Markdown of a document of the repository. */
export function Text({ children, file }: { children: string; file: string }) {
  const code = { component: CodeOrSourceMdx, props: { dark: isDark(useGlobals()['scheme']) } };
  return (
    <Markdown options={{ slugify: slugOf, overrides: { th: Head, code } }}>{withPageLinks(children, file)}</Markdown>
  );
}

interface GuideProps {
  text: string;
  file: string;
  vietnamese?: string;
  vietnameseFile?: string;
}

/** A guide. Where it exists in Vietnamese, that stands first as long as the toolbar's language is Vietnamese. */
export function Guide({ text, file, vietnamese, vietnameseFile }: GuideProps) {
  const { language } = useGlobals();
  return (
    <>
      {language === 'vi' && vietnamese && vietnameseFile && (
        <div lang="vi">
          <Text file={vietnameseFile}>{vietnamese}</Text>
          <hr />
        </div>
      )}
      <div lang="en">
        <Text file={file}>{text}</Text>
      </div>
    </>
  );
}

/** One of two texts, by the language of the toolbar. */
export function useWords<Words>(words: { vi: Words; en: Words }): Words {
  return useGlobals()['language'] === 'en' ? words.en : words.vi;
}
