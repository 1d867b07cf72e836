package org.stet.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.imageio.stream.FileImageInputStream;

/**
 * The boxes of a JPEG 2000 file: what they tell, and the file anew with lengths of 32 bits. Digital
 * libraries like to write lengths of 64 bits, which the decoder refuses.
 */
final class Jpeg2000Boxes {

  private static final String CODE = "jp2c";
  private static final Set<String> NEEDED = Set.of("jP  ", "ftyp", "jp2h", CODE);
  private static final Set<String> HOLDERS = Set.of("jp2h", "res ");
  private static final int HEAD = 8;
  private static final int MOST_BOXES = 1000;

  /**
   * Descriptions take some kilobytes; what takes more is no part of the page, such as thumbnails.
   */
  private static final int MOST_BESIDE = 1 << 16;

  private final FileImageInputStream in;
  private final List<Box> boxes = new ArrayList<>();
  private final Jpeg2000Header header = new Jpeg2000Header();
  private Optional<Integer> resolution = Optional.empty();
  private Optional<Jpeg2000Code> code = Optional.empty();
  private boolean wide;

  /** A box that stands in no other, by the bytes of its content. */
  private record Box(String type, long from, long to) {}

  private Jpeg2000Boxes(FileImageInputStream in) {
    this.in = in;
  }

  /** Walks from box to box up to the code stream; the two that hold boxes are entered. */
  static Jpeg2000Boxes of(FileImageInputStream in) throws IOException {
    Jpeg2000Boxes boxes = new Jpeg2000Boxes(in);
    long next = 0;
    while (boxes.code.isEmpty()) {
      next = boxes.box(next);
    }
    return boxes;
  }

  private long box(long start) throws IOException {
    in.seek(start);
    long length = in.readUnsignedInt();
    byte[] name = new byte[4];
    in.readFully(name);
    String type = new String(name, StandardCharsets.ISO_8859_1);
    wide |= length == 1;
    length = length == 1 ? in.readLong() : length == 0 ? in.length() - start : length;
    long content = in.getStreamPosition();
    long end = start + length;
    if (end < content || boxes.size() == MOST_BOXES) {
      throw new IOException("a box of length " + length + " after " + boxes.size() + " others");
    }
    if (boxes.isEmpty() || last().to() <= start) {
      boxes.add(new Box(type, content, end));
    }
    look(type);
    return HOLDERS.contains(type) ? content : end;
  }

  private void look(String type) throws IOException {
    switch (type) {
      case "resc" -> resolution = captured();
      case CODE -> code = Optional.of(Jpeg2000Code.read(in));
      default -> header.see(type, in);
    }
  }

  /** Dots per metre as vertical and horizontal fraction, then the exponents of both. */
  private Optional<Integer> captured() throws IOException {
    in.skipBytes(4);
    double fraction = in.readUnsignedShort() / (double) in.readUnsignedShort();
    in.skipBytes(1);
    return Resolution.perMetre(fraction * Math.pow(10, in.readByte()));
  }

  private Box last() {
    return boxes.get(boxes.size() - 1);
  }

  /** The file anew: signature, type, header and code stream. */
  byte[] slim() throws IOException {
    return anew(NEEDED::contains);
  }

  /** The file byte for byte but for long lengths, and slim where much stands beside the image. */
  byte[] asItCame() throws IOException {
    if (in.length() - (last().to() - last().from()) > MOST_BESIDE) {
      return slim();
    }
    return wide ? anew(type -> true) : bytes(0, in.length());
  }

  private byte[] anew(Predicate<String> wanted) throws IOException {
    ByteArrayOutputStream anew = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(anew);
    for (Box box : boxes) {
      if (wanted.test(box.type())) {
        byte[] content = bytes(box.from(), box.to());
        out.writeInt(HEAD + content.length);
        out.writeBytes(box.type());
        out.write(content);
      }
    }
    return anew.toByteArray();
  }

  private byte[] bytes(long from, long to) throws IOException {
    if (to > in.length()) {
      throw new EOFException();
    }
    byte[] bytes = new byte[Math.toIntExact(to - from)];
    in.seek(from);
    in.readFully(bytes);
    return bytes;
  }

  Optional<Integer> resolution() {
    return resolution;
  }

  /** Whether the image is gray or sRGB in 8 bits and nothing else. */
  boolean isPlain() {
    return code.filter(header::isPlain).isPresent();
  }

  /** What the code stream tells; decoders go by it, not by the header. */
  Jpeg2000Code code() {
    return code.orElseThrow();
  }

  /** Where the code stream ends; may lie behind the end of a truncated file. */
  long codeEnd() {
    return last().to();
  }
}
