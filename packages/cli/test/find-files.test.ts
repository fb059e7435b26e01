import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../src/input/find-files.js';
import { groupPages } from '../src/input/group-pages.js';
import { naturalOrder } from '../src/input/natural-order.js';
import { temporaryFolder } from './temporary-folder.js';

const { make } = temporaryFolder();

function makeTree(...paths: readonly string[]): string {
  const folder = make();
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
  return folder;
}

const placesOf = async (...args: string[]): Promise<string[]> =>
  (await findFiles(args)).map(({ place }) => place);

describe('findFiles', () => {
  it('finds all files of a folder, in the order of their numbers', async () => {
    const folder = makeTree('p-10.txt', 'p-2.txt', 'b/1.txt', '.hidden');
    expect(await placesOf(folder)).toEqual(['b/1.txt', 'p-2.txt', 'p-10.txt']);
  });

  it('expands patterns, as the shells of Windows do not', async () => {
    const folder = makeTree('pages/p-11.xml', 'pages/p-1.xml', 'pages/p-1.png');
    expect(await placesOf(`${folder}/pages/p-*.xml`)).toEqual(['p-1.xml', 'p-11.xml']);
    expect(await placesOf(`${folder}/*/p-?.xml`)).toEqual(['pages/p-1.xml']);
  });

  it('takes a name as it is where there is such a file, whatever is in it', async () => {
    const folder = makeTree('a[1].txt', 'a1.txt');
    expect(await placesOf(join(folder, 'a[1].txt'))).toEqual(['a[1].txt']);
  });

  it('keeps a name for which there is no file, so that reading can tell', async () => {
    expect(await placesOf(join(make(), 'x*.txt'))).toEqual(['x*.txt']);
  });

  it('finds each file once, and its way from the folder that all share', async () => {
    const folder = makeTree('2017/a.txt', '2018/b.txt');
    const args = [join(folder, '2018'), join(folder, '2017', 'a.txt'), join(folder, '2017')];
    expect(await placesOf(...args)).toEqual(['2018/b.txt', '2017/a.txt']);
  });
});

describe('groupPages', () => {
  const issuesOf = (isApart: boolean, ...places: readonly string[]) =>
    groupPages(
      places.map((place) => ({ path: place, place, isNamed: false })),
      isApart,
    ).map(({ stem, paths }) => [stem, paths.length]);

  it('puts numbered pages of engines together, texts never', () => {
    const places = ['a/p-1.hocr', 'a/p-2.hocr', 'b/p-1.hocr', '1.xml', '2.xml', 't1.txt', 't2.txt'];
    expect(issuesOf(false, ...places)).toEqual([
      ['a/p', 2],
      ['b/p-1', 1],
      ['pages', 2],
      ['t1', 1],
      ['t2', 1],
    ]);
  });

  it('leaves all apart where that is asked for', () => {
    expect(issuesOf(true, 'p-1.hocr', 'p-2.hocr')).toEqual([
      ['p-1', 1],
      ['p-2', 1],
    ]);
  });
});

describe('naturalOrder', () => {
  it('puts 2 before 10', () => {
    const names = ['p-10', 'p-1', 'p-2', 'p-11', '第10期', '第9期'];
    expect(names.sort(naturalOrder)).toEqual(['p-1', 'p-2', 'p-10', 'p-11', '第9期', '第10期']);
  });
});
