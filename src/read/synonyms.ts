import type { Meaning } from '../model.ts';

/**
 * The headings that are known, as recognise.ts compares them: folded and in the singular. They come from the exports of
 * the tools that officers use. A phrase that begins with an ellipsis may also end a longer heading: "your suggestion",
 * "main theme", "number of votes". To teach the program a heading, add it here; where two columns of a sheet could have
 * one meaning, the heading that stands first in its list wins.
 */

/** What one row of a sheet may be called: "idea id" is then its id, and "idea number" too. */
const ROW_NAMES =
  'idea comment card task response respondent suggestion proposal note post sticky submission entry feedback row item contribution';

const ID_NAMES = ROW_NAMES.split(' ').flatMap((name) => [`${name} id`, `${name} ref`, `${name} number`, `${name} no`]);

export const SYNONYMS: Readonly<Record<Meaning, readonly string[]>> = {
  id: ['id', '#', 'ref', 'reference', 'ref no', 'reference number', ...ID_NAMES, 'number', 'no'],
  text: [
    ...[
      '… idea',
      '… suggestion',
      '… proposal',
      '… comment',
      '… feedback',
      '… response',
      '… answer',
      '… recommendation',
    ],
    ...['… text', 'content', 'comment body', 'post', 'sticky', 'sticky note', '… description', '… detail', '… body'],
    ...['title', 'idea title', 'subject', 'card name', 'task name', 'note', 'question', 'summary', 'verbatim'],
  ],
  priority: [
    ...['… strategic priority', '… priority', '… goal', '… objective', '… strand', '… pillar', 'campaign', 'challenge'],
  ],
  theme: [...['… theme', '… topic', '… category', 'section', 'list', 'bucket', 'area', 'frame', 'label', 'tag']],
  author: [
    ...['author', 'author id', 'author username', 'name', 'full name', 'your name', 'username', 'respondent'],
    ...['participant', 'submitted by', 'suggested by', 'posted by', 'created by', 'voter', 'last updated by'],
  ],
  organisation: ['… organisation', '… organization', 'company', 'employer', 'business'],
  sector: [
    ...['… sector', 'industry', '… organisation type', '… organization type', '… type of organisation'],
    ...['… type of organization', '… stakeholder group', 'stakeholder type', 'respondent type', 'best describe you'],
  ],
  table: [
    ...['table', 'group', 'team', 'breakout', 'breakout group', 'breakout room', 'room', 'session', 'board'],
    ...['facilitator'],
  ],
  votes: [
    ...['vote up', 'up vote', 'upvote', 'vote for', 'agree', 'thumb up', '… vote', '… like', '… dot', 'support'],
    ...['… endorsement', 'endorsement total count', '… reaction', '… star', '… total vote'],
  ],
  status: [
    ...[
      'moderated',
      'moderation',
      'archived',
      'deleted',
      'rejected',
      'hidden',
      'removed',
      'spam',
      'withdrawn',
      'trashed',
    ],
    ...['moderation status', 'approved', 'approval status', 'response type', 'status', 'state', 'stage'],
  ],
  votesAgainst: ['vote down', 'down vote', 'downvote', 'vote against', 'disagree', 'dislike', 'thumb down'],
};

/** Where one of these says more about the column than a known ending does, it has no meaning: "link to the idea". */
export const NEVER: readonly string[] = (
  'url link hyperlink attachment file image colour color position latitude longitude ip email mail phone telephone ' +
  'mobile postcode zip date time timestamp datetime id count status type'
).split(' ');
