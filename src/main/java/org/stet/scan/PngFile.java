package org.stet.scan;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A PNG.
 *
 * @param file exists and begins like a PNG
 */
record PngFile(Path file, Limits limits) implements ScanFile {

  private static final int SIGNATURE = 8;
  private static final int CRC = 4;
  private static final int IHDR = 0x49484452;
  private static final int PHYS = 0x70485973;
  private static final int IEND = 0x49454e44;

  @Override
  public List<Integer> pages() {
    return List.of(1);
  }

  @Override
  public Decoded open(int page, Colours colours) throws IOException {
    Optional<Integer> resolution;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.skipNBytes(SIGNATURE);
      resolution = chunks(in);
    } catch (EOFException e) {
      throw Truncated.at(file, 1, e);
    }
    return new Decoded(Decoder.decode(file, "png", "com.sun.", 0, colours), resolution);
  }

  /** To the last chunk, which is there only when the file is whole. */
  private Optional<Integer> chunks(DataInputStream in) throws IOException {
    Optional<Integer> resolution = Optional.empty();
    while (true) {
      int length = in.readInt();
      switch (in.readInt()) {
        case IHDR -> {
          limits.check(file, 1, in.readInt(), in.readInt());
          in.skipNBytes(length - 8L + CRC);
        }
        case PHYS -> {
          double perUnit = in.readInt();
          in.readInt();
          resolution = in.readByte() == 1 ? Resolution.perMetre(perUnit) : Optional.empty();
          in.skipNBytes(CRC);
        }
        case IEND -> {
          return resolution;
        }
        default -> in.skipNBytes(Integer.toUnsignedLong(length) + CRC);
      }
    }
  }
}
