/** Names of time zones as mail and feeds write them. */

// Minutes from UTC of names that mean one thing everywhere.
const offsets: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ict: 420,
  wib: 420,
  hkt: 480,
  sgt: 480,
  myt: 480,
  pht: 480,
  awst: 480,
  wita: 480,
  jst: 540,
  kst: 540,
  wit: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
};

/** Names that several regions use: Ireland, Israel, India; China and Chicago. */
const shared = /^(ist|cst|bst|ast|adt|sst|gst|wst|amt|pkt|npt)$/;

/**
 * The offset that a name of a zone stands for, as ISO 8601 writes it; the empty text for a word that names no zone,
 * undefined for a name that is not known for sure. RFC 5322 gives CST to Chicago, which is followed in its own form.
 */
export function namedZone(name: string): string | undefined {
  const minutes = Object.hasOwn(offsets, name) ? offsets[name]! : undefined;
  if (minutes === undefined) return shared.test(name) || /^[a-z]{2,4}[sd]?t$/.test(name) ? undefined : '';
  if (!minutes) return 'Z';
  const size = Math.abs(minutes);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
