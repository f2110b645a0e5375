import { expect, it } from 'vitest';
import { namesPeople } from '../../src/read/names-people.ts';

it.each([
  ...['Facilitator', 'Table (facilitator)', 'Scribe', 'Note-taker', 'Led by', 'Submitted by', 'Host'],
  ...['Ward councillor', 'Cllr', 'Councillors', 'Chair', 'Line manager', 'Chair of the group', 'Name of chair'],
  ...['Contact', 'Contact details', 'Contact name', 'Attendee', 'Participant 2', "Respondent's name", 'RespondentName'],
  ...['Owner', 'Lead', 'Project lead', 'Lead officer', 'Officer'],
])('a heading that names people: %s', (heading) => {
  expect(namesPeople(heading)).toBe(true);
});

it.each([
  ...['Sector', 'Organisation', 'Lead organisation', 'Host organisation', 'Participant type', 'Respondent type'],
  ...['Officer comment', 'Lead time', 'Contact method', 'Management', 'Number of participants', 'No. of attendees'],
  ...['Are you a business owner?', 'Leadership', 'Ownership', 'Idea', 'Table', 'Ward', ''],
])('a heading that does not: %s', (heading) => {
  expect(namesPeople(heading)).toBe(false);
});
