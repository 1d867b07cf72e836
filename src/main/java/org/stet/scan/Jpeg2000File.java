package org.stet.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.FileImageInputStream;

/**
 * A JPEG 2000 image, in its box format or as a bare code stream.
 *
 * @param file exists and begins like a JPEG 2000 image
 */
record Jpeg2000File(Path file, Limits limits) implements ScanFile {

  private static final int BARE = 0xFF4FFF51;
  private static final int HEADER = 0x6A703268;
  private static final int SIZE = 0x69686472;
  private static final int RESOLUTION = 0x72657320;
  private static final int CAPTURED = 0x72657363;
  private static final int CODE = 0x6A703263;
  private static final int END_OF_CODE = 0xFFD9;

  @Override
  public List<Integer> pages() {
    return List.of(1);
  }

  @Override
  public Decoded open(int page) throws IOException {
    Optional<Integer> resolution;
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      resolution = in.readInt() == BARE ? bare(in) : boxes(in);
    } catch (EOFException e) {
      throw Truncated.at(file, 1, e);
    }
    return new Decoded(Decoder.decode(file, "jpeg 2000", "com.github.jaiimageio.", 0), resolution);
  }

  private Optional<Integer> bare(FileImageInputStream in) throws IOException {
    in.skipBytes(4);
    limits.check(file, 1, in.readInt(), in.readInt());
    checkEnd(in, in.length());
    return Optional.empty();
  }

  /** Boxes one after the other; the two that hold boxes are entered. */
  private Optional<Integer> boxes(FileImageInputStream in) throws IOException {
    Optional<Integer> resolution = Optional.empty();
    long next = 0;
    while (next < in.length()) {
      in.seek(next);
      long start = next;
      long length = in.readUnsignedInt();
      int type = in.readInt();
      length = length == 1 ? in.readLong() : length == 0 ? in.length() - start : length;
      long end = start + length;
      if (length < 8) {
        throw new IOException("a box of length " + length);
      }
      switch (type) {
        case SIZE -> {
          int height = in.readInt();
          limits.check(file, 1, in.readInt(), height);
        }
        case CAPTURED -> resolution = captured(in);
        case CODE -> {
          checkEnd(in, end);
          return resolution;
        }
        default -> {}
      }
      next = type == HEADER || type == RESOLUTION ? in.getStreamPosition() : end;
    }
    return resolution;
  }

  /** Dots per metre as vertical and horizontal fraction, then the exponents of both. */
  private static Optional<Integer> captured(FileImageInputStream in) throws IOException {
    in.skipBytes(4);
    double fraction = in.readUnsignedShort() / (double) in.readUnsignedShort();
    in.skipBytes(1);
    return Resolution.perMetre(fraction * Math.pow(10, in.readByte()));
  }

  private void checkEnd(FileImageInputStream in, long end) throws IOException {
    if (end > in.length()) {
      throw Truncated.at(file, 1);
    }
    in.seek(end - 2);
    if (in.readUnsignedShort() != END_OF_CODE) {
      throw Truncated.at(file, 1);
    }
  }
}
