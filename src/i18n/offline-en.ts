import type { OfflineMessages } from './offline-fr.ts';

/** What the page says of a network that fails and of what the device keeps, in English. */
export const offlineEn: OfflineMessages = {
  lang: 'en',
  label: 'How recent the figures are',
  kept: {
    programme: (at) => `Offline: figures of the programme, read on ${at}.`,
    fictif: (at) => `Offline: fictional set, read on ${at}.`,
  },
  stillNone: 'The server still does not answer.',
  backAgain: 'Connection is back: these figures are up to date.',
  check: 'Check now',
  newData: 'New data are online.',
  newPage: 'A new version of the page is online.',
  refresh: 'Refresh',
  close: 'Close',
  device: {
    title: 'On this device',
    kept: 'This page also opens without a connection, with the last figures read.',
    notKept:
      'This browser does not keep the page: without a connection it will not open. To have it at hand, print it or download the data.',
    nothingStored:
      'This browser remembers nothing: the appearance and the import recipes will be asked for again at the next visit. A recipe can also be saved to a file.',
  },
};
