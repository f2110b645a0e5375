/** What stands for the machine's title of an option that officers made. */
const NO_DRAFT = 'none';

/** What the machine calls an option, whatever officers call it; of one that officers made, what they call it. */
export const draftTitle = (title: string, machineTitle: string): string =>
  machineTitle === '' || machineTitle === NO_DRAFT ? title : machineTitle;
