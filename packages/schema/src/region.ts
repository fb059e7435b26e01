import { z } from 'zod';

const side = z.number();

/** A rectangle on a page of the source, where the input tells places. */
export const regionSchema = z
  .strictObject({
    page: z.int().meta({ title: '页码', description: 'Page of the input, from 1.' }),
    box: z.tuple([side, side, side, side]).meta({
      title: '位置',
      description:
        'Left, top, right, bottom from the upper left corner of the page, in the units of the input.',
    }),
  })
  .meta({
    id: 'Region',
    title: '版面区域',
    description: 'A rectangle on a page of the source, where the input tells places.',
  });
