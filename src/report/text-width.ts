import fastStringWidth from 'fast-string-width';

/** How many columns of a console a text takes: two for wide characters (Chinese, emoji), none for marks above a letter. O(n). */
export const textWidth = (text: string): number => fastStringWidth(text);
