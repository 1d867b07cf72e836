package org.stet.lexicon;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A closed table from 64-bit keys to a few bytes each. Keys are kept as 16-bit fingerprints, so
 * that about one lookup in 10,000 of an absent key finds somebody else's value: language-model
 * scores bear that, and the file is a quarter of the size.
 */
final class HashedTable {
  private final byte[] slots;
  private final int width;
  private final int capacity;

  private HashedTable(byte[] slots, int width) {
    this.slots = slots;
    this.width = width;
    this.capacity = slots.length / width;
  }

  /** An empty table for {@code entries} keys with {@code values} bytes each. */
  static HashedTable withRoomFor(int entries, int values) {
    int width = 2 + values;
    int capacity = Math.max(4, (int) (entries / 0.78));
    return new HashedTable(new byte[capacity * width], width);
  }

  /** Puts a key that is not yet in the table. */
  void put(long key, byte... values) {
    long hash = mix(key);
    int slot = slot(hash);
    while (slots[slot * width] != 0 || slots[slot * width + 1] != 0) {
      slot = slot + 1 == capacity ? 0 : slot + 1;
    }
    int at = slot * width;
    int print = print(hash);
    slots[at] = (byte) (print >>> 8);
    slots[at + 1] = (byte) print;
    System.arraycopy(values, 0, slots, at + 2, values.length);
  }

  /** The offset of the key's values for {@link #value}, negative where the key is absent. */
  int find(long key) {
    long hash = mix(key);
    int print = print(hash);
    int at = slot(hash) * width;
    while (true) {
      int there = (slots[at] & 0xff) << 8 | (slots[at + 1] & 0xff);
      if (there == print) {
        return at + 2;
      }
      if (there == 0) {
        return -1;
      }
      at += width;
      if (at == slots.length) {
        at = 0;
      }
    }
  }

  int value(int offset) {
    return slots[offset] & 0xff;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(width);
    out.writeInt(slots.length);
    out.write(slots);
  }

  static HashedTable read(DataInput in) throws IOException {
    int width = in.readInt();
    byte[] slots = new byte[in.readInt()];
    in.readFully(slots);
    return new HashedTable(slots, width);
  }

  private int slot(long hash) {
    return (int) (((hash >>> 32) * capacity) >>> 32);
  }

  private static int print(long hash) {
    int print = (int) hash & 0xffff;
    return print == 0 ? 1 : print;
  }

  private static long mix(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    h = (h ^ h >>> 30) * 0xBF58476D1CE4E5B9L;
    h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
    return h ^ h >>> 31;
  }
}
