import { access, constants } from 'node:fs/promises';
import { freemem, platform, release } from 'node:os';
import manifest from '../../../package.json' with { type: 'json' };
import type { Context } from '../../context.js';
import { toSegmenter } from '../../input/segmenters.js';
import type { PlainKey } from '../../language/say.js';

/** What was looked at: good, worth knowing, or to be mended. */
export interface Finding {
  readonly state: 'good' | 'note' | 'bad';
  readonly subject: Extract<PlainKey, `doctor/${string}`>;
  readonly detail: string;
}

const [MAJOR, MINOR] = [20, 19];
/** In bytes; a large issue takes a tenth of it. */
const MEMORY = 2 ** 30;
/** A notice whose reading is known. */
const SAMPLE = '青岚县人民政府关于做好供水工作的通知\n青政发〔2024〕3号\n各乡镇：\n请落实。\n';

function lookAtNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > MAJOR || (major === MAJOR && minor >= MINOR);
  return { state: isNew ? 'good' : 'bad', subject: 'doctor/node', detail: process.version };
}

async function lookAtReading(): Promise<Finding> {
  const { parseIssue } = await import('@gongbao/parser');
  const number = parseIssue(SAMPLE).notices[0]?.documentNumber?.normalized ?? '—';
  const isRead = number === '青政发〔2024〕3号';
  return { state: isRead ? 'good' : 'bad', subject: 'doctor/reading', detail: number };
}

async function lookAtFolder({ say }: Context): Promise<Finding> {
  const folder = process.cwd();
  const canWrite = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  const detail = canWrite ? folder : say('doctor/no-writing', { folder });
  return { state: canWrite ? 'good' : 'note', subject: 'doctor/folder', detail };
}

async function lookAtSegmenter({ say }: Context): Promise<Finding> {
  const segmenter = await toSegmenter('auto');
  const detail = say('doctor/optional', { name: segmenter?.id ?? '—' });
  return { state: 'good', subject: 'doctor/segmenter', detail };
}

function lookAtTerminal({ io, say }: Context): Finding {
  const { isTTY = false, columns = 0 } = io.stdout;
  const detail = isTTY ? say('doctor/columns', { columns }) : say('doctor/no-terminal');
  return { state: 'good', subject: 'doctor/terminal', detail };
}

function lookAtMemory({ say }: Context): Finding {
  const free = freemem();
  const detail = say('doctor/megabytes', { count: Math.round(free / 2 ** 20) });
  return { state: free < MEMORY ? 'note' : 'good', subject: 'doctor/memory', detail };
}

/** Looks at everything, in the order in which it is told. */
export async function toFindings(context: Context): Promise<Finding[]> {
  const { language } = context;
  return [
    { state: 'good', subject: 'doctor/version', detail: manifest.version },
    lookAtNode(),
    { state: 'good', subject: 'doctor/system', detail: `${platform()} ${release()}` },
    { state: 'good', subject: 'doctor/language', detail: language },
    lookAtTerminal(context),
    await lookAtFolder(context),
    lookAtMemory(context),
    await lookAtReading(),
    await lookAtSegmenter(context),
  ];
}
