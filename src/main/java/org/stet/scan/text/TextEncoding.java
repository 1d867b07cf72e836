package org.stet.scan.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How the bytes of a text file stand for its characters.
 *
 * @param charset its character set
 * @param mark the byte order mark it began with; empty where there was none
 * @param note what a person should know about the choice
 */
record TextEncoding(Charset charset, byte[] mark, Optional<String> note) {

  private static final List<TextEncoding> MARKED =
      List.of(
          of(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          of(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          of(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private static TextEncoding of(Charset charset, int... mark) {
    byte[] bytes = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      bytes[i] = (byte) mark[i];
    }
    return new TextEncoding(charset, bytes, Optional.empty());
  }

  /** By its mark; else UTF-8 where the bytes are that; else the first old code page that fits. */
  static TextEncoding guess(byte[] bytes) {
    for (TextEncoding encoding : MARKED) {
      if (encoding.marks(bytes)) {
        return encoding;
      }
    }
    TextEncoding plain = of(StandardCharsets.UTF_8);
    if (plain.fits(bytes)) {
      return plain;
    }
    Charset windows = Charset.forName("windows-1252");
    Charset charset = fits(windows, bytes) ? windows : StandardCharsets.ISO_8859_1;
    return new TextEncoding(
        charset, new byte[0], Optional.of("not UTF-8: read as " + charset.name()));
  }

  private boolean marks(byte[] bytes) {
    return bytes.length >= mark.length
        && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
  }

  private boolean fits(byte[] bytes) {
    return fits(charset, bytes);
  }

  private static boolean fits(Charset charset, byte[] bytes) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  String decode(byte[] bytes) throws IOException {
    return charset
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length))
        .toString();
  }

  /** As the file was; in UTF-8 where its character set lacks one of the signs. */
  byte[] encode(String text) {
    Charset used = charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8;
    byte[] body = text.getBytes(used);
    ByteBuffer all = ByteBuffer.allocate(mark.length + body.length);
    return all.put(mark).put(body).array();
  }
}
