package org.stet.output.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The profile of sRGB (IEC 61966-2-1) in the shortest form that ICC.1:2004-10 (version 4.2) allows:
 * three colours, one curve given by its formula. Profiles that come with Java take seven times as
 * much, which counts on a page of text in black and white.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int[] D50 = {0xF6D6, 0x10000, 0xD32D};

  /** From daylight of 6500 K to D50, by Bradford. */
  private static final int[] ADAPTATION = {
    0x10C42, 0x05DE, -0x0CDA, 0x0793, 0xFD90, -0x045F, -0x025D, 0x03DC, 0xC06E
  };

  private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
  private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
  private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

  /** The formula's kind: Y = (aX + b)^g from d on, cX below; then g, a, b, c, d. */
  private static final int[] CURVE = {0x30000, 0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B};

  private SrgbProfile() {}

  static byte[] bytes() {
    String[] names = {
      "desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
    };
    byte[] curve = numbers("para", CURVE);
    byte[][] tags = {
      text("sRGB"),
      text("CC0"),
      numbers("XYZ ", D50),
      numbers("sf32", ADAPTATION),
      numbers("XYZ ", RED),
      numbers("XYZ ", GREEN),
      numbers("XYZ ", BLUE),
      curve,
      curve,
      curve
    };
    return assemble(names, tags);
  }

  /** Equal tags one after the other are written once. */
  private static byte[] assemble(String[] names, byte[][] tags) {
    ByteBuffer profile = ByteBuffer.allocate(1024);
    profile.position(HEADER);
    profile.putInt(tags.length);
    int end = HEADER + 4 + 12 * tags.length;
    int start = end;
    for (int i = 0; i < tags.length; i++) {
      if (i == 0 || tags[i] != tags[i - 1]) {
        start = end;
        profile.put(start, tags[i]);
        end = start + tags[i].length;
      }
      profile.put(ascii(names[i])).putInt(start).putInt(tags[i].length);
    }
    header(profile, end);
    byte[] bytes = new byte[end];
    profile.get(0, bytes);
    return bytes;
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(0, size).putInt(8, 0x04200000);
    profile.put(12, ascii("mntrRGB XYZ "));
    // The first day of the century: a date must stand here, and the same one always.
    profile.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
    profile.put(36, ascii("acsp"));
    for (int i = 0; i < D50.length; i++) {
      profile.putInt(68 + 4 * i, D50[i]);
    }
  }

  /** A tag of numbers, each in 65536ths. */
  private static byte[] numbers(String type, int[] values) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * values.length);
    tag.put(ascii(type)).putInt(0);
    for (int value : values) {
      tag.putInt(value);
    }
    return tag.array();
  }

  /** A tag of text in American English. */
  private static byte[] text(String text) {
    byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer tag = ByteBuffer.allocate((28 + units.length + 3) & ~3);
    tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
    tag.putInt(units.length).putInt(28).put(units);
    return tag.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
