/** Structured data of an organisation for search engines: schema.org/GovernmentOrganization and Person. */
import type { Contact, Organisation, Person, Unit } from '../types.js';

const member = ({ name, title, position, url, photo, contact }: Person, absolute: (url: string) => string | undefined) => ({
  '@type': 'Person',
  name,
  honorificPrefix: title,
  jobTitle: position?.replaceAll('\n', ', '),
  url: url === undefined ? undefined : absolute(url),
  image: photo === undefined ? undefined : absolute(photo),
  telephone: contact?.telephone,
  email: contact?.email,
});

const reached = (contact: Contact | undefined) => ({
  telephone: contact?.telephone,
  email: contact?.email,
  address: contact?.address,
});

/**
 * An organisation as `GovernmentOrganization`: its units are departments, their people members. Vacant positions are left
 * out, since they have no person.
 *
 * @param absolute completes a URL; undefined for an invalid one
 */
export function governmentOrganisation(
  { name, units = [] }: Partial<Organisation>,
  absolute: (url: string) => string | undefined,
): object {
  const department = ({ name: own, url, contact, people = [], units: inner = [] }: Unit): object => {
    const members = people.filter((person) => person.name);
    return {
      '@type': 'GovernmentOrganization',
      name: own,
      url: url === undefined ? undefined : absolute(url),
      ...reached(contact),
      member: members.length ? members.map((person) => member(person, absolute)) : undefined,
      department: inner.length ? inner.map(department) : undefined,
    };
  };
  return { '@type': 'GovernmentOrganization', name, department: units.map(department) };
}
