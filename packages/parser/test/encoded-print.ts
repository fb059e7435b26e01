import iconv from 'iconv-lite';

/** Bytes of a text; the parts in their own encodings, so that damage can stand between them. */
export function bytesOf(...parts: readonly (readonly [text: string, encoding: string] | number)[]) {
  const pieces = parts.map((part) =>
    typeof part === 'number' ? [part] : [...iconv.encode(part[0], part[1])],
  );
  return Uint8Array.from(pieces.flat());
}

/** A paragraph of a notice in simplified characters; it ends on line 3. */
export const SIMPLIFIED =
  '青山县人民政府关于加强防汛工作的通知\r\n各乡镇人民政府：\r\n一、要落实责任，2018年6月1日前完成。\r\n';

/** A paragraph of a gazette in traditional characters; it ends on line 3. */
export const TRADITIONAL =
  '臨江市政府公報　第十二期\n主旨：修正「臨江市公共場所衛生管理規則」，自公告日起施行。\n說明：依據自治條例第三條規定辦理，並請各區公所轉知所屬機關。\n';
