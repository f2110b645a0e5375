/**
 * Takes e-mail addresses and telephone numbers out of people's words, since a report goes to many readers. British and
 * international numbers are known by how they begin and how many digits they have; years, sums, dates, ranges and short
 * numbers stay. Cost: O(letters); a text without "@" and with few digits costs two searches.
 */
export interface Masked {
  readonly text: string;
  /** How many of each were taken out. */
  readonly emails: number;
  readonly phones: number;
}

const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;

/**
 * "+44 116 252 2522", "0044 ...", "0116 252 2522", "(0116) 252-2522", "07700 900123", or without the nought, as Excel drops it.
 * It may follow a word ("Tel:0116") or another number ("/0116"), but not the point of a decimal or the path of a link.
 */
const PHONE =
  /(?<![\p{L}\p{N}£$€#-]|\p{N}\.|\P{N}\/|^\/)(?:\+|\(?0(?=[\d)])|7(?=\d{3} ?\d{6}(?!\d)))(?:[ ().-]{0,2}\d){6,16}(?![\p{L}\p{N}])/gu;

const FEWEST_DIGITS = 10;
const MOST_DIGITS = 15;

export function maskPersonal(text: string): Masked {
  let emails = 0;
  let phones = 0;
  let plain = text;
  if (plain.includes('@')) {
    plain = plain.replace(EMAIL, () => {
      emails++;
      return '[e-mail]';
    });
  }
  if (/\d/.test(plain)) {
    plain = plain.replace(PHONE, (found) => {
      if (!isPhone(found)) return found;
      phones++;
      return '[phone number]';
    });
  }
  return { text: plain, emails, phones };
}

function isPhone(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  return (
    digits >= (found.startsWith('7') ? FEWEST_DIGITS : found.startsWith('+') ? FEWEST_DIGITS - 1 : FEWEST_DIGITS) &&
    digits <= MOST_DIGITS
  );
}
