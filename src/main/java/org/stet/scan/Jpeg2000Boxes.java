package org.stet.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.stream.FileImageInputStream;

/**
 * The boxes of a JPEG 2000 file: what they tell, and the file anew without those that the decoder
 * does not need. It refuses lengths of 64 bits, which digital libraries like to write.
 */
final class Jpeg2000Boxes {

  private static final int SIGNATURE = 0x6A502020;
  private static final int TYPE = 0x66747970;
  private static final int HEADER = 0x6A703268;
  private static final int SIZE = 0x69686472;
  private static final int RESOLUTION = 0x72657320;
  private static final int CAPTURED = 0x72657363;
  private static final int CODE = 0x6A703263;
  private static final Set<Integer> NEEDED = Set.of(SIGNATURE, TYPE, HEADER);
  private static final int HEAD = 8;

  private final FileImageInputStream in;
  private final ByteArrayOutputStream slim = new ByteArrayOutputStream();
  private int width;
  private int height;
  private Optional<Integer> resolution = Optional.empty();
  private long codeStart;
  private long codeEnd;

  private Jpeg2000Boxes(FileImageInputStream in) {
    this.in = in;
  }

  /** Walks from box to box up to the code stream; the two that hold boxes are entered. */
  static Jpeg2000Boxes of(FileImageInputStream in) throws IOException {
    Jpeg2000Boxes boxes = new Jpeg2000Boxes(in);
    long next = 0;
    while (boxes.codeEnd == 0) {
      next = boxes.box(next);
    }
    return boxes;
  }

  private long box(long start) throws IOException {
    in.seek(start);
    long length = in.readUnsignedInt();
    int type = in.readInt();
    length = length == 1 ? in.readLong() : length == 0 ? in.length() - start : length;
    long content = in.getStreamPosition();
    long end = start + length;
    if (end < content) {
      throw new IOException("a box of length " + length);
    }
    if (NEEDED.contains(type)) {
      keep(type, content, end);
      in.seek(content);
    }
    look(type, content, end);
    return type == HEADER || type == RESOLUTION ? content : end;
  }

  private void look(int type, long content, long end) throws IOException {
    switch (type) {
      case SIZE -> {
        height = in.readInt();
        width = in.readInt();
      }
      case CAPTURED -> resolution = captured();
      case CODE -> {
        codeStart = content;
        codeEnd = end;
      }
      default -> {}
    }
  }

  /** Dots per metre as vertical and horizontal fraction, then the exponents of both. */
  private Optional<Integer> captured() throws IOException {
    in.skipBytes(4);
    double fraction = in.readUnsignedShort() / (double) in.readUnsignedShort();
    in.skipBytes(1);
    return Resolution.perMetre(fraction * Math.pow(10, in.readByte()));
  }

  private void keep(int type, long from, long to) throws IOException {
    byte[] content = new byte[Math.toIntExact(to - from)];
    in.seek(from);
    in.readFully(content);
    DataOutputStream out = new DataOutputStream(slim);
    out.writeInt(HEAD + content.length);
    out.writeInt(type);
    out.write(content);
  }

  /** The file anew: signature, type, header and code stream, with lengths of 32 bits. */
  byte[] slim() throws IOException {
    keep(CODE, codeStart, codeEnd);
    return slim.toByteArray();
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Optional<Integer> resolution() {
    return resolution;
  }

  /** Where the code stream ends; may lie behind the end of a truncated file. */
  long codeEnd() {
    return codeEnd;
  }
}
