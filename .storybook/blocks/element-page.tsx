import { Canvas, Controls, Title, type Of } from '@storybook/addon-docs/blocks';
import { declarationOf } from '../arg-types.js';
import { readElementDocument } from '../markdown.js';
import { toHtml, type StoryContext } from '../source.js';
import { Anatomy } from './anatomy.js';
import { Api } from './api.js';
import { CodeTabs, wholePage } from './code.js';
import { Text, useWords } from './text.js';

type Stories = Record<string, unknown>;
interface StoryObject {
  args?: object;
  render?: (args: object) => unknown;
}

interface Props {
  /** The element's document of docs/elements, and its path. */
  text: string;
  file: string;
  stories: Stories;
  /** The stories of these sections, by name; by default all, sorted by what their names say. */
  variants?: string[];
  /** The story of the anatomy; by default the playground. */
  anatomy?: string;
  states?: string[];
}

const isState =
  /^(Loading|Failed|FailedWithTargets|Stale|Empty|NothingFound|Missing|BrokenImage|NoVoice|Open|Focused|NotReached|Reached|Dark|English|First|Last|Dismissible|Narrow|Short|New|WithoutScript|WithoutFigure)$/;

/** What is not shown by itself: the example and the anatomy show it. */
const isShown = /^(default|Playground|WithChildren|__.*)$/;

function markupOf(stories: Stories, name: string): string {
  const meta = stories['default'] as StoryObject;
  const story = stories[name] as StoryObject;
  const args = { ...meta.args, ...story.args };
  const render = story.render ?? meta.render;
  const context: StoryContext = { args, ...(render && { originalStoryFn: render }) };
  return toHtml('', context);
}

const headings = {
  vi: {
    live: 'Ví dụ',
    markup: 'Mã nhúng',
    element: 'Thành phần',
    page: 'Cả trang',
    controls: 'Thử các thuộc tính',
    strings: 'Câu chữ',
    more: 'Các ví dụ khác nằm trong danh sách bên trái.',
  },
  en: {
    live: 'Example',
    markup: 'Markup',
    element: 'Element',
    page: 'Whole page',
    controls: 'Try the attributes',
    strings: 'Strings',
    more: 'Further examples are in the sidebar.',
  },
};

/** The page of an element: its document by sections, with examples of its stories and the API of the manifest. */
export function ElementPage({ text, file, stories, variants, states, anatomy = 'Playground' }: Props) {
  const words = useWords(headings);
  const { english, vietnamese, rest, sections } = readElementDocument(text);
  const meta = stories['default'] as { component: string; excludeStories?: string[] };
  const declaration = declarationOf(meta.component);
  const names = Object.keys(stories).filter((name) => !isShown.test(name) && !meta.excludeStories?.includes(name));
  const shown = {
    Variants: variants ?? names.filter((name) => !isState.test(name)),
    States: states ?? names.filter((name) => isState.test(name)),
  };
  const example = stories['WithChildren'] ? 'WithChildren' : 'Playground';
  const markup = markupOf(stories, example);
  const of = (name: string) => stories[name] as Of;
  const section = (title: string) => {
    const found = sections.find((candidate) => candidate.title === title);
    return found && <Text file={file}>{`## ${found.title}\n\n${found.text}`}</Text>;
  };
  const canvases = (title: keyof typeof shown) =>
    shown[title].map((name) => (
      <div key={name}>
        <h3>{name.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ')}</h3>
        <Canvas of={of(name)} />
      </div>
    ));
  const own = ['When to use', 'Variants', 'States', 'Writing', 'Accessibility', 'Keyboard', 'Strings'];
  const last = 'Without script and on a server';
  return (
    <>
      <Title />
      <div lang="vi" hidden={words !== headings.vi} className="sen-lead">
        <Text file={file}>{vietnamese}</Text>
      </div>
      <div lang="en" className="sen-lead">
        <Text file={file}>{english}</Text>
      </div>

      <h2 id="example">{words.live}</h2>
      <Canvas of={of(example)} sourceState="none" />
      <CodeTabs
        label={words.markup}
        tabs={[
          { name: words.element, code: markup },
          { name: words.page, code: wholePage(markup) },
        ]}
      />
      {section('When to use')}
      <h2 id="anatomy">Anatomy</h2>
      {declaration && <Anatomy of={of(anatomy)} declaration={declaration} />}
      {section('Variants')}
      {canvases('Variants')}
      {variants && <p>{words.more}</p>}
      {section('States')}
      {canvases('States')}
      {section('Writing')}
      {section('Accessibility')}
      {section('Keyboard')}
      {section(last)}
      <Text file={file}>{`## In detail\n\n${rest}`}</Text>
      {sections
        .filter(({ title }) => !own.includes(title) && title !== last)
        .map(({ title }) => (
          <div key={title}>{section(title)}</div>
        ))}
      <details>
        <summary>{words.controls}</summary>
        <Controls of={of('Playground')} />
      </details>
      <h2 id="api">API</h2>
      <p>
        <code>&lt;{meta.component}&gt;</code>:{' '}
        <code>import &apos;@sen-portal/elements/{meta.component.slice(4)}/define.js&apos;</code>
      </p>
      {declaration && <Api declaration={declaration} />}
      <details>
        <summary>{words.strings}</summary>
        {section('Strings')}
      </details>
    </>
  );
}
