package org.stet.scan;

import java.io.IOException;
import javax.imageio.stream.FileImageInputStream;

/**
 * What a JPEG 2000 code stream tells of its image in its first segment (SIZ of ISO 15444-1, A.5.1).
 *
 * @param width pixels
 * @param height pixels
 * @param isPlain whether each component has 8 bits for every pixel, coded as part 1 tells
 */
record Jpeg2000Code(int width, int height, int components, boolean isPlain) {

  /** The two markers that each begins with: of the code stream and of its size. */
  static final int START = 0xFF4FFF51;

  /** Capabilities beyond part 1. */
  private static final int EXTENDED = 0xC000;

  private static final int UNSIGNED_BYTE = 7;
  private static final int FOR_EVERY_PIXEL = 0x0101;

  /** Reads from where the code stream starts. */
  static Jpeg2000Code read(FileImageInputStream in) throws IOException {
    boolean plain = in.readInt() == START;
    in.skipBytes(2);
    plain &= (in.readUnsignedShort() & EXTENDED) == 0;
    int right = in.readInt();
    int bottom = in.readInt();
    int left = in.readInt();
    int top = in.readInt();
    in.skipBytes(16);
    int components = in.readUnsignedShort();
    for (int i = 0; i < components && plain; i++) {
      plain = in.readUnsignedByte() == UNSIGNED_BYTE && in.readUnsignedShort() == FOR_EVERY_PIXEL;
    }
    return new Jpeg2000Code(right - left, bottom - top, components, plain);
  }
}
