import { css } from 'lit';

/** The list before the definition of the element. */
export const preUpgradeStyles = css`
  sen-breadcrumb:not(:defined) {
    display: block;
    padding-block: var(--sen-space-2);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    line-height: var(--sen-line-height-heading);
  }
  sen-breadcrumb:not(:defined) :is(ol, ul) {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  sen-breadcrumb:not(:defined) li {
    padding-block: 0.35em;
  }
  /* As wide as the element's sign, so that lines break where they will later. */
  sen-breadcrumb:not(:defined) li + li::before {
    content: '›'/'';
    display: inline-block;
    inline-size: 0.35em;
    margin-inline: 0.55em 0.75em;
  }
  sen-breadcrumb:not(:defined) li + li:last-child {
    font-weight: 500;
  }
  sen-breadcrumb:not(:defined) a {
    color: inherit;
    text-decoration: var(--sen-link-decoration, none);
  }
  /* A list that the element folds on a narrow page. */
  @media (width <= 36em) {
    @media (scripting: enabled) {
      sen-breadcrumb:not(:defined):has(li:nth-child(4)) {
        --_room: calc(var(--sen-font-size-xs) * (var(--sen-line-height-heading) + 0.7));
        animation: sen-room 8s;
      }
    }
  }
`;
