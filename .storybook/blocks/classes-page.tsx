import { Canvas, Title, type Of } from '@storybook/addon-docs/blocks';
import { readElementDocument } from '../markdown.js';
import { Text, useWords } from './text.js';

interface Props {
  text: string;
  file: string;
  stories: Record<string, unknown>;
}

/** The guide to the classes of `sen.css`, with an example above the markup of each. */
export function ClassesPage({ text, file, stories }: Props) {
  const { english, vietnamese, sections } = readElementDocument(text);
  const first = useWords({ vi: 'vi', en: 'en' });
  return (
    <>
      <Title />
      <div lang="vi" hidden={first !== 'vi'} className="sen-lead">
        <Text file={file}>{vietnamese}</Text>
      </div>
      <div lang="en" className="sen-lead">
        <Text file={file}>{english}</Text>
      </div>
      {sections.map(({ title, text: section }) => {
        const [explanation = '', ...markup] = section.split(/(?=^```)/m);
        return (
          <div key={title}>
            <Text file={file}>{`## ${title}\n\n${explanation}`}</Text>
            <Canvas of={stories[title] as Of} sourceState="none" />
            <Text file={file}>{markup.join('')}</Text>
          </div>
        );
      })}
    </>
  );
}
