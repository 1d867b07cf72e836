package org.stet.scan.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the bytes of a text file stand for its characters.
 *
 * @param charset its character set
 * @param marked whether it begins with a byte order mark
 * @param note what a person should know about the choice
 */
record TextEncoding(Charset charset, boolean marked, Optional<String> note) {

  private static final String MARK = "\uFEFF";

  private static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /** By its mark; else UTF-8 where the bytes are that; else the first old code page that fits. */
  static TextEncoding guess(byte[] bytes) {
    for (Charset charset : MARKED) {
      byte[] mark = MARK.getBytes(charset);
      if (Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
        return new TextEncoding(charset, true, Optional.empty());
      }
    }
    if (fits(StandardCharsets.UTF_8, bytes)) {
      return new TextEncoding(StandardCharsets.UTF_8, false, Optional.empty());
    }
    Charset windows = Charset.forName("windows-1252");
    Charset charset = fits(windows, bytes) ? windows : StandardCharsets.ISO_8859_1;
    return new TextEncoding(charset, false, Optional.of("not UTF-8: read as " + charset.name()));
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
    int mark = marked ? MARK.getBytes(charset).length : 0;
    return charset
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
        .toString();
  }

  /** As the file was; in UTF-8 where its character set lacks one of the signs. */
  byte[] encode(String text) {
    Charset used = charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8;
    return ((marked ? MARK : "") + text).getBytes(used);
  }
}
