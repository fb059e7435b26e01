import { unzipSync } from 'fflate';
import { FormatError } from '../format-error.js';

/** Files of an archive by their paths. */
export type Archive = ReadonlyMap<string, Uint8Array>;

const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** Nobody reads so much; an archive says before it is unpacked how large it will be. */
const MOST_FILES = 20_000;
const LARGEST = 200_000_000;

/** Whether bytes begin as a ZIP archive does. */
export const isArchive = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

/**
 * Unpacks the XML of a ZIP archive; of other files only the names are kept. Throws `FormatError` for an
 * archive that is broken or would grow too large.
 */
export function readArchive(bytes: Uint8Array): Archive {
  const empty = new Uint8Array();
  const archive = new Map<string, Uint8Array>();
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    const isXml = name.endsWith('.xml');
    if (isXml) size += originalSize;
    archive.set(name, empty);
    if (size > LARGEST || archive.size > MOST_FILES) {
      const detail = `more than ${LARGEST} bytes or ${MOST_FILES} files`;
      throw new FormatError('too-large', 0, null, detail);
    }
    return isXml;
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter }));
    for (const [name, content] of files) archive.set(name.replace(/^\//, ''), content);
    return archive;
  } catch (error) {
    if (error instanceof FormatError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new FormatError('broken-zip', 0, null, detail);
  }
}
