package org.stet.scan;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.stet.page.image.CodedScan;
import org.stet.page.image.CodedScan.Coding;

/**
 * A JPEG, baseline or progressive, gray, colour or CMYK.
 *
 * @param file exists and begins like a JPEG
 */
record JpegFile(Path file, Limits limits) implements ScanFile {

  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int APP0 = 0xE0;
  private static final int JFIF_DENSITY = 7;

  @Override
  public List<Integer> pages() {
    return List.of(1);
  }

  @Override
  public Decoded open(int page, Colours colours) throws IOException {
    Optional<Integer> resolution;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      resolution = segments(in);
    } catch (EOFException e) {
      throw Truncated.at(file, 1, e);
    }
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      return new Decoded(decode(in, file, colours), resolution);
    }
  }

  @Override
  public Optional<CodedScan> coded(int page) throws IOException {
    return Optional.of(new CodedScan(Coding.JPEG, Files.readAllBytes(file)));
  }

  /** Decodes a JPEG from a stream that the caller closes; the file serves for messages only. */
  static BufferedImage decode(ImageInputStream in, Path file, Colours colours) throws IOException {
    return Decoder.decode(in, file, "jpeg", "com.twelvemonkeys.", 0, colours);
  }

  /** From marker to marker until the end of the image: without it, the rest would come out gray. */
  private Optional<Integer> segments(DataInputStream in) throws IOException {
    Optional<Integer> resolution = Optional.empty();
    while (true) {
      int marker = nextMarker(in);
      if (marker == EOI) {
        return resolution;
      }
      if (hasNoContent(marker)) {
        continue;
      }
      int length = in.readUnsignedShort() - 2;
      if (length < 0) {
        throw new IOException("a segment of negative length");
      }
      if (isFrame(marker) || marker == APP0) {
        byte[] content = in.readNBytes(length);
        resolution = marker == APP0 && resolution.isEmpty() ? density(content) : resolution;
        checkSize(marker, content);
      } else {
        in.skipNBytes(length);
      }
    }
  }

  /** Passes over compressed data, in which a stuffed 0 follows each FF that is no marker. */
  private static int nextMarker(DataInputStream in) throws IOException {
    while (true) {
      int b = in.readUnsignedByte();
      while (b == 0xFF) {
        b = in.readUnsignedByte();
        if (b != 0 && b != 0xFF) {
          return b;
        }
      }
    }
  }

  private static boolean hasNoContent(int marker) {
    return marker == SOI || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void checkSize(int marker, byte[] frame) throws IOException {
    if (isFrame(marker)) {
      if (frame.length < 5) {
        throw new EOFException();
      }
      limits.check(file, 1, unsigned(frame, 3), unsigned(frame, 1));
    }
  }

  private static Optional<Integer> density(byte[] content) {
    boolean jfif = content.length >= 12 && content[0] == 'J' && content[1] == 'F';
    if (!jfif) {
      return Optional.empty();
    }
    int dots = unsigned(content, JFIF_DENSITY + 1);
    return switch (content[JFIF_DENSITY]) {
      case 1 -> Resolution.perInch(dots);
      case 2 -> Resolution.perCentimetre(dots);
      default -> Optional.empty();
    };
  }

  private static int unsigned(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }
}
