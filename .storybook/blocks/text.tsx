import { Markdown } from '@storybook/addon-docs/blocks';
import { slugOf, withPageLinks } from '../markdown.js';
import { useGlobals } from './use-globals.js';

/** Markdown of a document of the repository. */
export const Text = ({ children, file }: { children: string; file: string }) => (
  <Markdown options={{ slugify: slugOf }}>{withPageLinks(children, file)}</Markdown>
);

interface GuideProps {
  text: string;
  file: string;
  vietnamese?: string;
  vietnameseFile?: string;
}

/** A guide, in the language of the toolbar where it exists in both. */
export function Guide({ text, file, vietnamese, vietnameseFile }: GuideProps) {
  const { language } = useGlobals();
  if (language === 'vi' && vietnamese && vietnameseFile) {
    return (
      <div lang="vi">
        <Text file={vietnameseFile}>{vietnamese}</Text>
      </div>
    );
  }
  return (
    <div lang="en">
      <Text file={file}>{text}</Text>
    </div>
  );
}

/** One of two texts, by the language of the toolbar. */
export function useWords<Words>(words: { vi: Words; en: Words }): Words {
  return useGlobals()['language'] === 'en' ? words.en : words.vi;
}
