/** Text as a spreadsheet program of the county writes it; built from the decoder, since the platform only reads GBK. */
export const gbk = (text: string): Uint8Array => {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) bytes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return new Uint8Array(Array.from(text).flatMap((character) => bytes.get(character) ?? [character.charCodeAt(0)]));
};
