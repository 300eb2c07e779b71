/** What this machine can read, and what it would need for the rest. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Words } from '../text/language.js';
import { ASSETS } from './assets.js';
import type { KindName } from './kinds.js';
import { KINDS } from './kinds.js';
import { readerOf } from './readers.js';

/** One thing looked at: whether it works, and what it serves. */
export interface Finding {
  readonly what: string;
  /** A reader of ours must work; an aid is another program that turns files into ones that are read. */
  readonly is: 'reader' | 'aid';
  readonly works: boolean;
  readonly note: Words;
}

/** The package behind a kind, imported as its reader does. */
const PACKAGES: Partial<Readonly<Record<KindName, () => Promise<unknown>>>> = {
  html: () => import('htmlparser2'),
  pdf: async () => (await import('unpdf')).getResolvedPDFJS(),
  doc: () => import('word-extractor'),
  xlsx: () => import('numfmt'),
  mail: () => import('postal-mime'),
};

interface Aid {
  readonly program: string;
  readonly note: Words;
  readonly works?: () => boolean;
}

const AIDS: readonly Aid[] = [
  {
    program: 'soffice',
    note: [
      '把 .xls、.et、.ppt、.odt、.rtf 转为可读的格式（LibreOffice：soffice --convert-to docx）',
      'turns .xls, .et, .ppt, .odt, .rtf into kinds that are read (LibreOffice: soffice --convert-to docx)',
    ],
  },
  { program: 'ocrmypdf', note: ['给扫描的 PDF 加文字层（ocrmypdf -l chi_sim）', 'puts a text layer into scanned PDFs (ocrmypdf -l chi_sim)'] },
  { program: 'tesseract', note: ['识别图片中的文字（须有 chi_sim 数据：tesseract-ocr-chi-sim）', 'reads words in pictures (needs the data chi_sim: tesseract-ocr-chi-sim)'], works: readsChinese },
  { program: '7z', note: ['解开 RAR、7z、tar', 'unpacks RAR, 7z and tar'] },
];

/** All findings: our readers first, in the order of the kinds. Nothing is changed, no network is used. */
export async function examine(): Promise<readonly Finding[]> {
  const findings: Finding[] = [encodings()];
  for (const { name, extensions } of KINDS) {
    const failure = await failureOf(async () => {
      await readerOf(name);
      await PACKAGES[name]?.();
      if (name === 'pdf' && !existsSync(new URL('cmaps/GBK-EUC-H.bcmap', ASSETS))) throw new Error('assets/cmaps');
    });
    const endings = extensions.filter((extension) => extension !== '').join(' ');
    findings.push({
      what: name,
      is: 'reader',
      works: failure === undefined,
      note: failure === undefined ? [endings, endings] : [`${endings}：缺 ${failure}，请重新安装`, `${endings}: ${failure} is missing, install anew`],
    });
  }
  const aids = AIDS.map(({ program, note, works }): Finding => ({ what: program, is: 'aid', works: isOnPath(program) && works?.() !== false, note }));
  return [...findings, ...aids];
}

/** Node may be built with English only; then GB18030 is not there. */
function encodings(): Finding {
  const labels = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
  const missing = labels.filter((label) => {
    try {
      return new TextDecoder(label).encoding !== label;
    } catch {
      return true;
    }
  });
  const works = missing.length === 0;
  const list = (works ? labels : missing).join(' ');
  const note: Words = works ? [list, list] : [`缺 ${list}：请用完整 ICU 的 Node`, `${list} missing: use a Node with full ICU`];
  return { what: 'encodings', is: 'reader', works, note };
}

async function failureOf(attempt: () => Promise<void>): Promise<string | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  }
}

function isOnPath(program: string): boolean {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) =>
    endings.some((ending) => {
      try {
        accessSync(join(folder, program + ending), constants.X_OK);
        return folder !== '';
      } catch {
        return false;
      }
    }),
  );
}

function readsChinese(): boolean {
  const { stdout } = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8', timeout: 5000 });
  return /^chi_(?:sim|tra)$/mu.test(stdout ?? '');
}
