import { useState } from 'react';
import { Copy } from './code.js';
import { cssOf, leastContrast, rolesOf, scaleOf, schemes, themes } from './tokens.js';

const Swatch = ({ hex }: { hex: string }) => (
  <svg className="sen-swatch" aria-hidden="true">
    <rect width="100%" height="100%" rx="4" fill={hex} />
  </svg>
);

/** Every colour role of a theme: what it is for, its value in each mode, its least contrast, its name to copy. */
export function Colours() {
  const [theme, setTheme] = useState<(typeof themes)[number]>('sen');
  return (
    <>
      <div className="sen-tabs sb-unstyled">
        <div role="group" aria-label="Theme">
          {themes.map((name) => (
            <button key={name} type="button" aria-pressed={name === theme} onClick={() => setTheme(name)}>
              {name}
            </button>
          ))}
        </div>
      </div>
      <table className="sen-colours">
        <thead>
          <tr>
            <th scope="col">role</th>
            {schemes.map((scheme) => (
              <th key={scheme} scope="col">
                {scheme}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(rolesOf(theme, 'light')).map(([role, { $description }]) => (
            <tr key={role}>
              <th scope="row">
                <Copy value={`var(--sen-color-${role})`} label={role} />
                <p>{$description}</p>
              </th>
              {schemes.map((scheme) => {
                const roles = rolesOf(theme, scheme);
                const hex = roles[role]?.$value.hex ?? '';
                const least = leastContrast(role, roles);
                return (
                  <td key={scheme}>
                    <Swatch hex={hex} />
                    <Copy value={hex} />
                    {least && (
                      <p>
                        {least.ratio.toFixed(1)}:1 on {least.ground}
                      </p>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The tokens of a group: name to copy, value, what it is for, and a sample. */
function Scale({ group, sample }: { group: string; sample: (property: string) => React.ReactNode }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">token</th>
          <th scope="col">value</th>
          <th scope="col">sample</th>
          <th scope="col">where</th>
        </tr>
      </thead>
      <tbody>
        {scaleOf(group).map(({ property, token }) => (
          <tr key={property}>
            <td>
              <Copy value={`var(${property})`} label={property} />
            </td>
            <td>{cssOf(token)}</td>
            <td>{sample(property)}</td>
            <td>{token.$description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const specimen = 'Ễ Ậ Ộ Ữ – ĐẨY MẠNH HỌC TẬP, Cổng thông tin điện tử 0123456789';

/** Type: sizes, weights and line heights, with the stacked diacritics of Vietnamese capitals. */
export const Type = () => (
  <>
    {scaleOf('font-family').map(({ property, token }) => (
      <p key={property}>
        <Copy value={`var(${property})`} label={property} />: {cssOf(token)}. {token.$description}
      </p>
    ))}
    <h2>Sizes · Cỡ chữ</h2>
    {scaleOf('font-size').map(({ name, property, token }) => (
      <figure key={property} className="sen-specimen">
        <p
          style={{ fontSize: `var(${property})` }}
          className={/^(xl|2xl|3xl)$/.test(name) ? 'sen-heading' : ''}
          lang="vi"
        >
          {specimen}
        </p>
        <figcaption>
          <Copy value={`var(${property})`} label={property} /> {cssOf(token)}, line height{' '}
          {/^(xl|2xl|3xl)$/.test(name) ? '1.35' : '1.65'}: {token.$description}
        </figcaption>
      </figure>
    ))}
    <h2>Weights · Độ đậm</h2>
    <Scale
      group="font-weight"
      sample={(property) => <span style={{ fontWeight: `var(${property})` }}>Phường Khương Trung</span>}
    />
    <h2>Line heights · Chiều cao dòng</h2>
    <Scale
      group="line-height"
      sample={(property) => (
        <span className="sen-lines" style={{ lineHeight: `var(${property})` }}>
          ĐẢNG ỦY PHƯỜNG ỄẬỘ
          <br />
          ỨNG DỤNG DỊCH VỤ
        </span>
      )}
    />
  </>
);

const bar = (property: string) => <span className="sen-bar" style={{ inlineSize: `var(${property})` }} />;
const corner = (property: string) => <span className="sen-corner" style={{ borderRadius: `var(${property})` }} />;

/** Spacing, corners, lines, targets and motion. */
export const Sizes = () => (
  <>
    <h2>Spacing · Khoảng cách</h2>
    <Scale group="space" sample={bar} />
    <h2>Radius · Bo góc</h2>
    <Scale group="radius" sample={corner} />
    <h2>Lines and targets · Nét và vùng chạm</h2>
    <Scale group="border-width" sample={bar} />
    <Scale group="target-size" sample={bar} />
    <h2>Width of text · Bề rộng dòng chữ</h2>
    <Scale group="measure" sample={() => '–'} />
    <h2>Motion · Chuyển động</h2>
    <Scale group="duration" sample={() => '–'} />
  </>
);

const files = [...themes.flatMap((theme) => schemes.map((scheme) => `${theme}.${scheme}`)), 'scale'];

/** The files for design tools. */
export const Downloads = () => (
  <ul className="sen-downloads">
    {files.map((name) => (
      <li key={name}>
        <a href={`./tokens/${name}.json`} download={`${name}.json`}>
          {name}.json
        </a>
      </li>
    ))}
  </ul>
);
