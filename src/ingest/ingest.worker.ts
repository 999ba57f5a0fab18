import { answerRequest } from './answer-request.ts';
import type { IngestReply, IngestRequest } from './ingest-message.ts';

self.addEventListener('message', (event: MessageEvent<IngestRequest>) => {
  void answer(event.data);
});

async function answer(request: IngestRequest): Promise<void> {
  const { id } = request;
  const { reply, transfer } = await answerRequest(request, (progress) => {
    self.postMessage({ kind: 'progress', id, progress } satisfies IngestReply);
  });
  self.postMessage(reply, { transfer });
}
