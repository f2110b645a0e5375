/** How a suggestion is put as a question. */
export const SUGGESTING_QUESTIONS = `
^ (and|so|but|or|please) can|could|might|should|shall|may|lets
^ how|what about|if
^ why (not|cant|dont|isnt|arent|couldnt|shouldnt|doesnt)
`;
