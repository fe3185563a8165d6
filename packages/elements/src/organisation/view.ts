import type { Organisation, Unit } from '@sen-portal/data';
import { indexOrganisation, type OrganisationEntry } from '@sen-portal/data/organisation-search.js';

/** A box of the chart: a name, and the unit that it stands for. */
export interface ChartBox {
  name: string;
  /** Missing for the organisation itself. */
  unit?: Unit;
}

/** The first levels as a chart: one box above a row of boxes, each above a short list. */
export interface ChartView {
  root: ChartBox | undefined;
  row: (ChartBox & { inner: ChartBox[]; more: number })[];
}

/** What is computed of an organisation once. */
export interface OrganisationView {
  /** Each unit of all levels with its place in the order of the page. */
  places: ReadonlyMap<Unit, number>;
  chart: ChartView | undefined;
  /** What search finds; made with the first search. */
  entries(): readonly OrganisationEntry[];
}

/** Boxes side by side, and lines below each. */
const most = { row: 6, inner: 7 };

const box = (unit: Unit): ChartBox => ({ name: unit.name, unit });

function chartOf({ name, units = [] }: Partial<Organisation>): ChartView | undefined {
  const [only] = units;
  const isOne = units.length === 1;
  const row = isOne ? (only!.units ?? []) : units;
  if (row.length < 2 || row.length > most.row) return;
  return {
    root: isOne ? box(only!) : name ? { name } : undefined,
    row: row.map((unit) => {
      const inner = unit.units ?? [];
      const shown = inner.length > most.inner ? inner.slice(0, most.inner - 1) : inner;
      return { ...box(unit), inner: shown.map(box), more: inner.length - shown.length };
    }),
  };
}

/** Computes what is shown. Pure. */
export function viewOf(organisation: Partial<Organisation>): OrganisationView {
  const places = new Map<Unit, number>();
  const add = (units: readonly Unit[]) => {
    for (const unit of units) {
      places.set(unit, places.size);
      add(unit.units ?? []);
    }
  };
  add(organisation.units ?? []);
  let entries: readonly OrganisationEntry[] | undefined;
  return {
    places,
    chart: chartOf(organisation),
    entries: () => (entries ??= indexOrganisation(organisation)),
  };
}
