/** Structured data of an organisation for search engines: schema.org/GovernmentOrganization and Person. */
import type { Contact, Organisation, Person, Unit } from '../types.js';

// “Đang cập nhật” is a text for people.
const telephoneOf = (contact: Contact | undefined) =>
  contact?.telephone && /\d{3}/.test(contact.telephone.replace(/[\s.()-]/g, '')) ? contact.telephone : undefined;
const emailOf = (contact: Contact | undefined) => (contact?.email?.includes('@') ? contact.email : undefined);

const member = (
  { name, title, position, url, photo, contact }: Person,
  absolute: (url: string) => string | undefined,
) => ({
  '@type': 'Person',
  name,
  honorificPrefix: title,
  jobTitle: position?.replaceAll('\n', ', '),
  url: url === undefined ? undefined : absolute(url),
  image: photo === undefined ? undefined : absolute(photo),
  telephone: telephoneOf(contact),
  email: emailOf(contact),
});

const reached = (contact: Contact | undefined) => ({
  telephone: telephoneOf(contact),
  email: emailOf(contact),
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
