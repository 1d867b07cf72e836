package org.stet.scan;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.stream.FileImageInputStream;

/** What the boxes before the code stream tell of an image's channels (ISO 15444-1, annex I). */
final class Jpeg2000Header {

  /** Boxes that change nothing of how the image looks. */
  private static final Set<String> BESIDE =
      Set.of("jP  ", "ftyp", "jp2h", "res ", "resc", "resd", "jp2i", "xml ", "uuid", "uinf");

  private static final int UNSIGNED_BYTE = 7;
  private static final int COMPRESSED = 7;
  private static final int ENUMERATED = 1;
  private static final int SRGB = 16;
  private static final int GRAY = 17;

  private int width;
  private int height;
  private int components;
  private Optional<Integer> colours = Optional.empty();
  private boolean plain = true;

  /** Looks at the content of a box, at which the stream stands. */
  void see(String type, FileImageInputStream in) throws IOException {
    switch (type) {
      case "ihdr" -> {
        plain &= components == 0;
        height = in.readInt();
        width = in.readInt();
        components = in.readUnsignedShort();
        plain &= in.readUnsignedByte() == UNSIGNED_BYTE && in.readUnsignedByte() == COMPRESSED;
      }
      case "colr" -> {
        plain &= colours.isEmpty() && in.readUnsignedByte() == ENUMERATED;
        in.skipBytes(2);
        colours = Optional.of(in.readInt());
      }
      default -> plain &= BESIDE.contains(type);
    }
  }

  /** Whether the image is gray or sRGB in 8 bits, with no palette, opacity or second choice. */
  boolean isPlain(Jpeg2000Code code) {
    return plain
        && code.isPlain()
        && width == code.width()
        && height == code.height()
        && components == code.components()
        && (components == 1 && has(GRAY) || components == 3 && has(SRGB));
  }

  private boolean has(int colour) {
    return colours.equals(Optional.of(colour));
  }
}
