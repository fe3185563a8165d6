import type { Declaration, Item } from '../arg-types.js';

const kinds: [title: string, itemsOf: (declaration: Declaration) => Item[] | undefined][] = [
  ['Attributes and properties', ({ members }) => members?.filter(({ kind }) => kind !== 'method')],
  ['Other attributes', ({ attributes }) => attributes?.filter(({ fieldName }) => !fieldName)],
  ['Methods', ({ members }) => members?.filter(({ kind }) => kind === 'method')],
  ['Slots', ({ slots }) => slots],
  ['Events', ({ events }) => events],
  ['CSS custom properties', ({ cssProperties }) => cssProperties],
  ['CSS states', ({ cssStates }) => cssStates],
];

function nameOf({ name, attribute, kind }: Item): string {
  if (kind === 'method') return `${name}()`;
  if (attribute && attribute !== name) return `${attribute} (.${name})`;
  return kind === 'field' && !attribute ? `.${name}` : name || '(default)';
}

/** Everything of the manifest but the CSS parts, which the anatomy lists. A leading dot marks a property. */
export function Api({ declaration }: { declaration: Declaration }) {
  return (
    <>
      {kinds.map(([title, itemsOf]) => {
        const items = itemsOf(declaration) ?? [];
        if (items.length === 0) return null;
        return (
          <section key={title}>
            <h3>{title}</h3>
            <table>
              <thead>
                <tr>
                  <th scope="col">name</th>
                  <th scope="col">type, default</th>
                  <th scope="col">description</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <tr key={item.name}>
                    <td>
                      <code>{nameOf(item)}</code>
                    </td>
                    <td>
                      {item.type && <code>{item.type.text}</code>}
                      {item.default !== undefined && (
                        <>
                          {' '}
                          = <code>{item.default}</code>
                        </>
                      )}
                    </td>
                    <td>{item.description}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </>
  );
}
