package org.stet.output.pdf;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The smallest TrueType program with glyphs that draw nothing, 1000 units to the em. */
final class GlyphlessTrueType {

  static final int ASCENT = 800;
  static final int DESCENT = -200;

  private static final int ADVANCE = 500;

  private GlyphlessTrueType() {}

  static byte[] bytes(int glyphs) {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    tables.put("cmap", cmap());
    tables.put("glyf", new byte[4]);
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("hmtx", ByteBuffer.allocate(2 + 2 * glyphs).putShort((short) ADVANCE).array());
    tables.put("loca", new byte[2 * (glyphs + 1)]);
    tables.put("maxp", maxp(glyphs));
    tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
    return assemble(tables);
  }

  private static byte[] assemble(SortedMap<String, byte[]> tables) {
    int offset = 12 + 16 * tables.size();
    int size = offset + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
    ByteBuffer font = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    font.putShort((short) Integer.numberOfTrailingZeros(power));
    font.putShort((short) (16 * (tables.size() - power)));
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] data = table.getValue();
      for (char c : table.getKey().toCharArray()) {
        font.put((byte) c);
      }
      font.putInt(checksum(data)).putInt(offset).putInt(data.length);
      font.put(offset, data);
      offset += padded(data.length);
    }
    return font.array();
  }

  private static byte[] head() {
    ByteBuffer head = ByteBuffer.allocate(54);
    head.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
    head.putShort((short) 0).putShort((short) 1000).putLong(0).putLong(0);
    head.putShort((short) 0).putShort((short) DESCENT);
    head.putShort((short) ADVANCE).putShort((short) ASCENT);
    head.putShort((short) 0).putShort((short) 8).putShort((short) 2);
    head.putShort((short) 0).putShort((short) 0);
    return head.array();
  }

  private static byte[] hhea() {
    ByteBuffer hhea = ByteBuffer.allocate(36);
    hhea.putInt(0x00010000).putShort((short) ASCENT).putShort((short) DESCENT);
    hhea.putShort((short) 0).putShort((short) ADVANCE);
    hhea.putShort(34, (short) 1); // all are as wide as the first
    return hhea.array();
  }

  private static byte[] maxp(int glyphs) {
    ByteBuffer maxp = ByteBuffer.allocate(32);
    maxp.putInt(0x00010000).putShort((short) glyphs);
    maxp.putShort(14, (short) 2);
    return maxp.array();
  }

  /** A symbol map, format 4, that maps nothing but its end mark. */
  private static byte[] cmap() {
    return shorts(0, 1, 3, 0, 0, 12, 4, 24, 0, 2, 2, 0, 0, 0xFFFF, 0, 0xFFFF, 1, 0);
  }

  private static byte[] shorts(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
    for (int value : values) {
      bytes.putShort((short) value);
    }
    return bytes.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static int checksum(byte[] data) {
    ByteBuffer padded = ByteBuffer.allocate(padded(data.length)).put(0, data);
    int sum = 0;
    while (padded.hasRemaining()) {
      sum += padded.getInt();
    }
    return sum;
  }
}
