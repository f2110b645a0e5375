/** Text as UTF-7 (RFC 2152), every letter but the plainest as base64. */
export const toUtf7 = (text: string): string =>
  text.replace(/[^A-Za-z0-9'(),./:? \t\r\n-]+/g, (run) => {
    const bytes = Buffer.from(run, 'utf16le').swap16();
    return run === '+' ? '+-' : `+${bytes.toString('base64').replace(/=+$/, '')}-`;
  });
