import { answerRequest } from './answer-request.ts';
import type { IngestRequest } from './ingest-message.ts';

self.addEventListener('message', (event: MessageEvent<IngestRequest>) => {
  const { reply, transfer } = answerRequest(event.data);
  self.postMessage(reply, { transfer });
});
