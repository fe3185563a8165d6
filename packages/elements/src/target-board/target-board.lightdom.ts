const raw = 'sen-target-board:not(:defined)';

/** The board and its table before the script has come, and without one. */
export const lightCss =
  `${raw}{display:block;padding:clamp(var(--sen-space-3),4%,var(--sen-space-5));border:1px solid var(--sen-color-line);border-radius:var(--sen-radius-m);background:var(--sen-color-surface)}` +
  `${raw}>[slot=heading]{margin:0;font:var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-heading) var(--sen-font-family);text-wrap:pretty}` +
  'sen-target-board>table{inline-size:100%;border-collapse:collapse;font-size:var(--sen-font-size-s)}' +
  'sen-target-board>table caption{padding-block:var(--sen-space-2);text-align:start;font-weight:var(--sen-font-weight-semibold)}' +
  'sen-target-board>table :is(th,td){padding:var(--sen-space-2);border-block-end:1px solid var(--sen-color-line);text-align:start;vertical-align:top}' +
  'sen-target-board>table th{font-weight:var(--sen-font-weight-regular)}' +
  'sen-target-board>table :is(thead th,[scope=rowgroup]){color:var(--sen-color-brand-strong);font-weight:var(--sen-font-weight-semibold)}';
