import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/ingest/answer-request.ts';
import { IngestClient } from '../../src/ingest/ingest-client.ts';
import type { IngestReply, IngestRequest } from '../../src/ingest/ingest-message.ts';
import type { IngestWorker } from '../../src/ingest/start-worker.ts';
import { fileOf, LOT, PROGRAMME } from './lot.ts';

/** A worker in this thread: what crosses is cloned and handed over as a real one would. */
class FakeWorker extends EventTarget implements IngestWorker {
  readonly requests: IngestRequest[] = [];
  terminated = false;
  answers = true;
  onmessage = null;

  postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
    const transfer = Array.isArray(options) ? options : (options?.transfer ?? []);
    const request = structuredClone(message, { transfer }) as IngestRequest;
    this.requests.push(request);
    if (this.answers) queueMicrotask(() => void this.answer(request));
  }

  async answer(request: IngestRequest): Promise<void> {
    const send = (data: IngestReply) => this.dispatchEvent(new MessageEvent('message', { data }));
    const { reply, transfer } = await answerRequest(request, (progress) =>
      send({ kind: 'progress', id: request.id, progress }),
    );
    const data: unknown = structuredClone(reply, { transfer });
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(type: 'error' | 'messageerror', message: string): void {
    this.dispatchEvent(Object.assign(new Event(type), { message }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

function setUp(answers = true) {
  const workers: FakeWorker[] = [];
  const client = new IngestClient(() => {
    const worker = new FakeWorker();
    worker.answers = answers;
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

const events = (name: string) => fileOf('evenements.csv', `nom,debut\n${name},2024\n`);

describe('IngestClient', () => {
  it('reads files in one worker, started at the first reading', async () => {
    const { client, workers } = setUp();
    expect(workers).toHaveLength(0);
    const first = await client.read([events('Fête')], LOT, PROGRAMME);
    const second = await client.read([events('Bal')], LOT);
    expect(first.dataset?.happenings[0]?.name).toBe('Fête');
    expect(second.dataset?.happenings[0]?.name).toBe('Bal');
    expect(workers).toHaveLength(1);
  });

  it('reads in the worker that was started beforehand', async () => {
    const { client, workers } = setUp();
    client.prepare();
    client.prepare();
    await client.read([events('Fête')], LOT);
    expect(workers).toHaveLength(1);
  });

  it('hands the bytes over and sends no more of the base than its definitions', async () => {
    const { client, workers } = setUp();
    const file = events('Fête');
    await client.read([file], LOT, PROGRAMME);
    expect(file.bytes.byteLength).toBe(0);
    expect(Object.keys(workers[0]?.requests[0]?.base ?? {})).toEqual(['indicators', 'sources']);
  });

  it('hands over a buffer that two files share only once', async () => {
    const { client } = setUp();
    const bytes = new TextEncoder().encode('nom,debut\nFête,2024\n');
    const files = [
      { name: 'evenements.csv', bytes },
      { name: 'agenda.csv', bytes: bytes.buffer },
    ];
    const { report } = await client.read(files, LOT);
    expect(report.files).toHaveLength(2);
  });

  it('gives each of several readings its own answer, in any order', async () => {
    const { client, workers } = setUp(false);
    const readings = ['Un', 'Deux', 'Trois'].map((name) => client.read([events(name)], LOT));
    const [worker] = workers;
    for (const request of [...(worker?.requests ?? [])].reverse()) worker?.answer(request);
    const names = (await Promise.all(readings)).map(({ dataset }) => dataset?.happenings[0]?.name);
    expect(names).toEqual(['Un', 'Deux', 'Trois']);
  });

  it('rejects what a broken worker had in hand, then starts another', async () => {
    const { client, workers } = setUp(false);
    const reading = client.read([events('Fête')], LOT);
    workers[0]?.fail('error', 'boom');
    await expect(reading).rejects.toThrow('ingest: boom');
    expect(workers[0]?.terminated).toBe(true);
    const next = client.read([events('Fête')], LOT);
    const [request] = workers[1]?.requests ?? [];
    if (request) workers[1]?.answer(request);
    await expect(next).resolves.toMatchObject({ report: { ok: true } });
  });

  it('rejects where a reply cannot be read, or the worker does not start', async () => {
    const { client, workers } = setUp(false);
    const reading = client.read([events('Fête')], LOT);
    workers[0]?.fail('messageerror', '');
    await expect(reading).rejects.toThrow('ingest: the reply could not be read');
    const broken = new IngestClient(() => {
      throw new Error('no workers here');
    });
    await expect(broken.read([], LOT)).rejects.toThrow('ingest: no workers here');
  });

  it('rejects with the programmer’s error of the worker', async () => {
    const { client } = setUp();
    const gazetteer = { ...LOT, communes: undefined as unknown as typeof LOT.communes };
    const file = fileOf(
      'chiffres.csv',
      'indicateur,periode,territoire,valeur\ncontacts,2021,46042,1',
    );
    await expect(client.read([file], gazetteer, PROGRAMME)).rejects.toThrow(/^ingest: .+/);
  });

  it('says how far each reading is to the one who asked for it', async () => {
    const { client } = setUp();
    const seen: string[][] = [[], []];
    const readings = ['un.csv', 'deux.csv'].map((name, turn) =>
      client.read([fileOf(name, `nom,debut\nFête,2024\n`)], LOT, undefined, {
        onProgress: ({ file }) => seen[turn]?.push(file),
      }),
    );
    await Promise.all(readings);
    expect(seen.map((files) => [...new Set(files)])).toEqual([['un.csv'], ['deux.csv']]);
  });

  it('cancels what it has in hand, and reads on in a new worker', async () => {
    const { client, workers } = setUp(false);
    client.cancel();
    const seen: number[] = [];
    const options = { onProgress: () => seen.push(1) };
    const readings = [events('Un'), events('Deux')].map((file) =>
      client.read([file], LOT, undefined, options),
    );
    client.cancel();
    for (const reading of readings) await expect(reading).rejects.toThrow('ingest: cancelled');
    expect(workers[0]?.terminated).toBe(true);
    // What the old worker says still changes nothing.
    for (const request of workers[0]?.requests ?? []) await workers[0]?.answer(request);
    expect(seen).toEqual([]);
    const next = client.read([events('Fête')], LOT);
    const [request] = workers[1]?.requests ?? [];
    if (request) void workers[1]?.answer(request);
    await expect(next).resolves.toMatchObject({ report: { ok: true } });
    expect(workers).toHaveLength(2);
  });

  it('passes choices, recipes and figures to compare with', async () => {
    const { client } = setUp();
    const file = fileOf('t.csv', 'Commune;2022\nCahors;1\n');
    const recipe = {
      ...{ headers: [], columns: {}, places: {}, indicators: {}, agreed: true },
      fixed: { indicateur: 'offres_emploi' },
    };
    const { dataset, changes } = await client.read([file], LOT, PROGRAMME, {
      choices: [{ place: 0, sheet: '', recipe }],
      before: PROGRAMME.figures,
    });
    expect(dataset?.figures.length).toBe(1);
    expect(changes).toMatchObject({ added: 1 });
  });

  it('rejects once disposed of, readings in hand included', async () => {
    const { client, workers } = setUp(false);
    const reading = client.read([events('Fête')], LOT);
    client.dispose();
    await expect(reading).rejects.toThrow('ingest: client disposed of');
    await expect(client.read([], LOT)).rejects.toThrow('ingest: client disposed of');
    expect(workers[0]?.terminated).toBe(true);
  });
});
